package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;

/**
 * Which acts ask for a commit. Their callers read only committed records, so an act that has just come asks for its own. Streams halves the
 * number of records that it takes from a partition at once after each commit: if acts of a backlog asked, too, each transaction would soon hold one act
 * of each partition. They are committed together, by the clock of the commits.
 */
final class CommitRequests {
    /** Longer than a commit takes, so that those who wait for the commit before theirs still ask. */
    private static final long FRESH = Duration.ofMillis(100).toMillis();

    private CommitRequests() {}

    /** @param writtenAt when the act was written to the log; the clock of another process may be a little ahead */
    static boolean isDue(long writtenAt, long now) {
        return now - writtenAt <= FRESH;
    }
}
