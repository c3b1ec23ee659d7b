package org.tiepdan.reporting.lines;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.lines.YearFigures.Count;

/** Received, closed and settled in each month of a year, of the cases that a body has or received, or of all. */
public final class MonthSums {
    private static final Set<String> SETTLED = Set.of("SETTLED", "ANSWERED");
    private static final int MONTHS = 13;

    private final long[] received = new long[MONTHS];
    private final long[] closed = new long[MONTHS];
    private final long[] settled = new long[MONTHS];

    public MonthSums(@Nullable String body, YearFigures figures) {
        figures.received().forEach(count -> add(received, body, count));
        figures.closed().forEach(count -> {
            add(closed, body, count);
            if (SETTLED.contains(Key.codes(count.codes()).get(1))) {
                add(settled, body, count);
            }
        });
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

    /** The month stands first, the two bodies last. */
    private static void add(long[] months, @Nullable String body, Count count) {
        var codes = Key.codes(count.codes());
        if (body == null || codes.subList(codes.size() - 2, codes.size()).contains(body)) {
            months[Integer.parseInt(codes.getFirst())] += count.count();
        }
    }
}
