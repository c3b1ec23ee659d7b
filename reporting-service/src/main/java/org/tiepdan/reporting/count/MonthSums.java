package org.tiepdan.reporting.count;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.count.Counted.Closed;
import org.tiepdan.reporting.count.Counted.Received;

/** Received, closed and settled in each month of a year, of the cases that a body has or received, or of all. */
public final class MonthSums {
    private static final Set<String> SETTLED = Set.of("SETTLED", "ANSWERED");
    private static final int MONTHS = 13;

    private final long[] received = new long[MONTHS];
    private final long[] closed = new long[MONTHS];
    private final long[] settled = new long[MONTHS];

    /** @param body null for all */
    public MonthSums(Tally tally, @Nullable String body, int year) {
        tally.forEach(Received.class, (of, count) -> {
            if (of.year() == year && isMeant(body, of.competent(), of.receiving())) {
                received[of.month()] += count;
            }
        });
        tally.forEach(Closed.class, (of, count) -> {
            if (of.year() == year && isMeant(body, of.competent(), of.receiving())) {
                closed[of.month()] += count;
                settled[of.month()] += of.as() != null && SETTLED.contains(of.as()) ? count : 0;
            }
        });
    }

    private static boolean isMeant(@Nullable String body, @Nullable String competent, String receiving) {
        return body == null || body.equals(competent) || body.equals(receiving);
    }

    /** @param month 1 to 12 */
    public long received(int month) {
        return received[month];
    }

    /** Ended in that month, however. */
    public long closed(int month) {
        return closed[month];
    }

    /** Of those, as {@code SETTLED} or {@code ANSWERED}. */
    public long settled(int month) {
        return settled[month];
    }
}
