package org.tiepdan.reporting.count.sums;

import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.count.Counted.Closed;
import org.tiepdan.reporting.count.Counted.Received;
import org.tiepdan.reporting.count.CountsAt;
import org.tiepdan.reporting.count.Tally;

/** Received, closed and settled in each month of a year, of the cases that a body has or received, or of all. */
public final class MonthSums {
    private final CountsAt received;
    private final CountsAt settled;
    private final CountsAt closedOtherwise;

    /** @param body null for all */
    public MonthSums(Tally tally, @Nullable String body, int year) {
        received = tally.get(new Received(year, body));
        settled = tally.get(new Closed(year, body, true));
        closedOtherwise = tally.get(new Closed(year, body, false));
    }

    /** @param month 1 to 12 */
    public long received(int month) {
        return received.between(month - 1L, month);
    }

    /** Ended in that month, in any way. */
    public long closed(int month) {
        return settled(month) + closedOtherwise.between(month - 1L, month);
    }

    /** Of those, as {@code SETTLED} or {@code ANSWERED}. */
    public long settled(int month) {
        return settled.between(month - 1L, month);
    }
}
