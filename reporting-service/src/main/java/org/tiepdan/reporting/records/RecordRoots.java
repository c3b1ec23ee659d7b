package org.tiepdan.reporting.records;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The roots of all days, in memory: one record a day. */
public final class RecordRoots {
    /** More than a year, and a bound for one answer. */
    public static final int AT_MOST = 400;

    private final ConcurrentSkipListMap<LocalDate, RecordRoot> byDay = new ConcurrentSkipListMap<>();

    /**
     * The newest first.
     *
     * @param roots at most {@link #AT_MOST}; older ones are left out
     */
    public record Roots(List<RecordRoot> roots) {
        /** @return the same without the numbers of records, which include hidden ones */
        public Roots withoutCounts() {
            return new Roots(roots.stream().map(RecordRoot::withoutCount).toList());
        }
    }

    public void add(RecordRoot root) {
        byDay.put(root.day(), root);
    }

    /**
     * @param from first day; null for the earliest
     * @param to last day; null for the latest
     */
    public Roots between(@Nullable LocalDate from, @Nullable LocalDate to) {
        Collection<RecordRoot> newestFirst = byDay.descendingMap().values();
        return new Roots(newestFirst.stream()
                .filter(root -> from == null || !root.day().isBefore(from))
                .filter(root -> to == null || !root.day().isAfter(to))
                .limit(AT_MOST)
                .toList());
    }
}
