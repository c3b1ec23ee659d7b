package org.tiepdan.reporting.count;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Endings.Ending;

/** Counts, by {@link Counted}, of the cases that the same callers see; not thread-safe. */
final class Cell {
    private final Map<Class<? extends Counted>, Map<Counted, CountsAt>> counts = new HashMap<>();
    private final Endings endings = new Endings();
    private final CoveredDays days = new CoveredDays();
    private int size;
    private @Nullable Ending lost;
    private @Nullable Ending gained;

    private final Contribution.Sink more = new Contribution.Sink() {
        @Override
        public void add(Counted what, long at) {
            of(what).computeIfAbsent(what, _ -> new CountsAt()).add(at, 1);
        }

        @Override
        public void due(String caseId, long from, Map<String, Long> ends) {
            gained = new Ending(caseId, from, ends);
        }
    };

    private final Contribution.Sink less = new Contribution.Sink() {
        @Override
        public void add(Counted what, long at) {
            of(what).computeIfPresent(what, (_, counted) -> {
                counted.add(at, -1);
                return counted.isEmpty() ? null : counted;
            });
        }

        @Override
        public void due(String caseId, long from, Map<String, Long> ends) {
            lost = new Ending(caseId, from, ends);
        }
    };

    /**
     * @param before as it was counted here; null if it was not counted
     * @param after null if it is no longer counted here
     */
    void change(@Nullable CaseDocument before, @Nullable CaseDocument after) {
        lost = null;
        gained = null;
        if (before != null) {
            Contribution.of(before, less);
            days.add(before, -1);
            size--;
        }
        if (after != null) {
            Contribution.of(after, more);
            days.add(after, 1);
            size++;
        }
        endings.change(lost, gained);
    }

    boolean isEmpty() {
        return size == 0;
    }

    private Map<Counted, CountsAt> of(Counted what) {
        return counts.computeIfAbsent(what.getClass(), _ -> new HashMap<>());
    }

    <T extends Counted> void forEach(Class<T> kind, BiConsumer<T, CountsAt> counted) {
        counts.getOrDefault(kind, Map.of()).forEach((what, at) -> counted.accept(kind.cast(what), at));
    }

    /** @return null for no such case */
    @Nullable
    CountsAt get(Counted what) {
        return counts.getOrDefault(what.getClass(), Map.of()).get(what);
    }

    Endings endings() {
        return endings;
    }

    KeptDays.Kept kept() {
        return days.kept();
    }
}
