package org.tiepdan.reporting.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;

/** The counts of those cases that somebody sees; one thread at a time. */
public final class Tally {
    private final Map<CaseParties, Cell> cells;
    private final KeptDays.Kept kept;

    Tally(Map<CaseParties, Cell> cells, KeptDays.Kept kept) {
        this.cells = cells;
        this.kept = kept;
    }

    /** Those whose parties are meant; of the same days. */
    public Tally where(Predicate<CaseParties> meant) {
        var some = new HashMap<CaseParties, Cell>();
        cells.forEach((parties, cell) -> {
            if (meant.test(parties)) {
                some.put(parties, cell);
            }
        });
        return new Tally(some, kept);
    }

    /** Everything that is counted by {@code kind}; the same may come several times, to be added up. */
    public <T extends Counted> void forEach(Class<T> kind, BiConsumer<T, CountsAt> counted) {
        cells.values().forEach(cell -> cell.forEach(kind, counted));
    }

    /** @return nothing counted where there is no such case */
    public CountsAt get(Counted what) {
        var sum = new CountsAt();
        for (var cell : cells.values()) {
            var counts = cell.get(what);
            if (counts != null) {
                sum.add(counts);
            }
        }
        return sum;
    }

    /**
     * Ids of the open cases whose earliest limit, open or missed, ends first.
     *
     * @param body only limits that this body owes; null for any
     * @param most more than 0
     */
    public List<String> pressing(@Nullable String body, int most) {
        var first = new Endings.First(most);
        cells.values().forEach(cell -> cell.endings().offer(first, body));
        return first.ids();
    }

    /** The days of which the register tells. */
    public KeptDays.Kept kept() {
        return kept;
    }
}
