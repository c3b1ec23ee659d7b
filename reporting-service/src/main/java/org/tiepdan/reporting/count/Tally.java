package org.tiepdan.reporting.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.count.Endings.Ending;

/** Counts of cases by {@link Counted}; one thread at a time. */
public final class Tally {
    private static final CountsAt NONE = new CountsAt();

    private final Map<Class<? extends Counted>, Map<Counted, CountsAt>> counts = new HashMap<>();
    private final Endings endings = new Endings();
    private KeptDays.Kept kept = KeptDays.Kept.NOTHING;
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

    void add(CaseDocument document) {
        change(null, document);
    }

    /** @param before as it was counted; null when the case is new */
    void change(@Nullable CaseDocument before, CaseDocument after) {
        lost = null;
        gained = null;
        if (before != null) {
            Contribution.of(before, less);
        }
        Contribution.of(after, more);
        endings.change(lost, gained);
        kept = kept.and(after);
    }

    private Map<Counted, CountsAt> of(Counted what) {
        return counts.computeIfAbsent(what.getClass(), _ -> new HashMap<>());
    }

    /** Everything that is counted by {@code kind}. */
    public <T extends Counted> void forEach(Class<T> kind, BiConsumer<T, CountsAt> counted) {
        counts.getOrDefault(kind, Map.of()).forEach((what, at) -> counted.accept(kind.cast(what), at));
    }

    /** @return nothing counted where there is no such case */
    public CountsAt get(Counted what) {
        return counts.getOrDefault(what.getClass(), Map.of()).getOrDefault(what, NONE);
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
