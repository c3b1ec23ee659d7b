package org.tiepdan.reporting.projection;

import java.time.Duration;
import java.time.Instant;

/**
 * When what was read is written: at once as long as it comes in singly, and every two seconds while a whole register does. A
 * case that is received, routed and given its limits within that time is then written once and not three times.
 */
final class Rhythm {
    static final int MANY_RECORDS = 500;

    /** A petition brings about five records, so this is far more than a province receives and less than an import brings. */
    static final int MANY_A_SECOND = 2_500;

    /** A case is a few kilobytes, and what is unwritten is held in memory twice. */
    static final int MOST_CASES = 4_000;

    static final Duration REST = Duration.ofSeconds(2);

    private Instant last = Instant.EPOCH;
    private Instant next = Instant.EPOCH;

    /** @param cases how many are unwritten */
    boolean isDue(int cases, Instant now) {
        return cases >= MOST_CASES || !now.isBefore(next);
    }

    /** @param records how many this write was of */
    void wrote(int records, Instant now) {
        boolean many = records >= MANY_RECORDS
                && records * 1_000L
                        >= MANY_A_SECOND * Duration.between(last, now).toMillis();
        last = now;
        next = many ? now.plus(REST) : now;
    }
}
