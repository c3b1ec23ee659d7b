package org.tiepdan.reporting.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.query.CountedDays;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.reporting.score.reckon.Reckoning;
import org.tiepdan.reporting.score.reckon.Window;

/** All counts of one body. */
final class Tallied {
    private final Map<Figure, Long> counts = new EnumMap<>(Figure.class);
    private final List<Long> late = new ArrayList<>();
    private final List<Long> waiting = new ArrayList<>();
    private final Map<String, Long> reasons = new TreeMap<>();

    void add(Entry entry, Window window, CountedDays days) {
        counts.merge(entry.figure(), 1L, Long::sum);
        var limit = entry.limit();
        switch (entry.figure()) {
            case OPEN_IN_TIME, OPEN_LATE -> waiting.add(Reckoning.age(entry.account(), window.end()));
            case DUE_LATE ->
                late.add(days.waited(Objects.requireNonNull(limit).dueOn(), until(limit.doneOn(), window)));
            case LATE ->
                reasons.merge(
                        Objects.requireNonNullElse(Objects.requireNonNull(limit).step(), "OTHER"), 1L, Long::sum);
            default -> {}
        }
    }

    private static LocalDate until(@Nullable LocalDate doneOn, Window window) {
        var last = window.end().minusDays(1);
        return doneOn == null || doneOn.isAfter(last) ? last : doneOn;
    }

    /** All bodies together: a case that two of them had counts twice. */
    void addAll(Tallied other) {
        other.counts.forEach((figure, count) -> counts.merge(figure, count, Long::sum));
        late.addAll(other.late);
        waiting.addAll(other.waiting);
        other.reasons.forEach((step, count) -> reasons.merge(step, count, Long::sum));
    }

    long count(Figure figure) {
        return counts.getOrDefault(figure, 0L);
    }

    /** The working days by which its missed limits were late when they were done, or are late now. */
    List<Long> late() {
        return late;
    }

    /** Days since receipt of the cases that it has. */
    List<Long> waiting() {
        return waiting;
    }

    /**
     * By the step whose limit was missed first, most first, without small counts: if the omitted ones together are few, one more is
     * omitted, so that the difference to the total reveals none.
     */
    List<Reason> reasons(int smallest) {
        var sorted = reasons.entrySet().stream()
                .map(step -> new Reason(step.getKey(), step.getValue()))
                .sorted(Comparator.comparingLong(Reason::count).reversed().thenComparing(Reason::step))
                .toList();
        int shown = (int)
                sorted.stream().filter(reason -> reason.count() >= smallest).count();
        while (shown > 0 && tells(sorted.subList(shown, sorted.size()), smallest)) {
            shown--;
        }
        return List.copyOf(sorted.subList(0, shown));
    }

    private static boolean tells(List<Reason> leftOut, int smallest) {
        return !leftOut.isEmpty()
                && (leftOut.size() == 1
                        || leftOut.stream().mapToLong(Reason::count).sum() < smallest);
    }

    /** @param step {@code ACCEPTANCE}, {@code SETTLEMENT} … */
    public record Reason(String step, long count) {}
}
