package org.tiepdan.reporting.count;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;

/** Counts of cases by {@link Counted}; one thread at a time. */
public final class Tally {
    private final Map<Class<? extends Counted>, Map<Counted, Long>> counts = new HashMap<>();
    private final Endings endings = new Endings();
    private KeptDays.Kept kept = KeptDays.Kept.NOTHING;

    private final Contribution.Sink more = new Contribution.Sink() {
        @Override
        public void add(Counted what) {
            of(what).merge(what, 1L, Long::sum);
        }

        @Override
        public void due(String caseId, Instant from, Map<String, Instant> ends) {
            endings.add(caseId, from, ends);
        }
    };

    private final Contribution.Sink less = new Contribution.Sink() {
        @Override
        public void add(Counted what) {
            of(what).computeIfPresent(what, (_, count) -> count == 1 ? null : count - 1);
        }

        @Override
        public void due(String caseId, Instant from, Map<String, Instant> ends) {
            endings.remove(caseId, from, ends);
        }
    };

    void add(CaseDocument document) {
        Contribution.of(document, more);
        kept = kept.and(document);
    }

    /** @param before as it was counted; null when the case is new */
    void change(@Nullable CaseDocument before, CaseDocument after) {
        if (before != null) {
            Contribution.of(before, less);
        }
        add(after);
    }

    private Map<Counted, Long> of(Counted what) {
        return counts.computeIfAbsent(what.getClass(), _ -> new HashMap<>());
    }

    /** Everything that is counted by {@code kind}. */
    public <T extends Counted> void forEach(Class<T> kind, BiConsumer<T, Long> counted) {
        counts.getOrDefault(kind, Map.of()).forEach((what, count) -> counted.accept(kind.cast(what), count));
    }

    /**
     * Ids of the open cases whose earliest limit, open or missed, ends first.
     *
     * @param body only limits that this body owes; null for any
     */
    public List<String> pressing(@Nullable String body, int most) {
        return endings.first(body, most);
    }

    /** The days of which the register tells. */
    public KeptDays.Kept kept() {
        return kept;
    }
}
