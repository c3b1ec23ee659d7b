package org.tiepdan.reporting.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;

/** The counts of the cases that one caller sees; not thread-safe. */
public final class Tally {
    private final Map<CaseParties, Cell> cells;
    private final KeptDays.Kept kept;

    Tally(Map<CaseParties, Cell> cells, KeptDays.Kept kept) {
        this.cells = cells;
        this.kept = kept;
    }

    /** The cases with matching parties; the days stay the same. */
    public Tally where(Predicate<CaseParties> meant) {
        var some = new HashMap<CaseParties, Cell>();
        cells.forEach((parties, cell) -> {
            if (meant.test(parties)) {
                some.put(parties, cell);
            }
        });
        return new Tally(some, kept);
    }

    /** All counts of {@code kind}; the same key may come several times, to be added up. */
    public <T extends Counted> void forEach(Class<T> kind, BiConsumer<T, CountsAt> counted) {
        cells.values().forEach(cell -> cell.forEach(kind, counted));
    }

    /** @return an empty count for no such case */
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

    /** The days that the register covers. */
    public KeptDays.Kept kept() {
        return kept;
    }
}
