package org.tiepdan.reporting.count;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.CaseParties;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.follow.FollowedCases;

/**
 * All counts, separated by the parties of the cases. A caller's count is the sum over the cells whose parties the caller sees: so one rule
 * decides about a figure and about a single case, and a case with two bodies is counted once.
 */
final class Cells implements FollowedCases.Changing {
    private final Map<CaseParties, Cell> cells = new HashMap<>();

    @Override
    public void change(@Nullable CaseDocument before, CaseDocument after) {
        var now = after.parties();
        var then = before == null ? now : before.parties();
        if (then.equals(now)) {
            cell(now).change(before, after);
            return;
        }
        var left = cell(then);
        left.change(before, null);
        if (left.isEmpty()) {
            cells.remove(then);
        }
        cell(now).change(null, after);
    }

    private Cell cell(CaseParties parties) {
        return cells.computeIfAbsent(parties, _ -> new Cell());
    }

    Tally all() {
        return new Tally(cells, kept(cells.values()));
    }

    Tally seenBy(Grant grant) {
        return new Tally(
                which(grant::sees),
                kept(which(parties -> !parties.mayDenounce() || grant.sees(parties))
                        .values()));
    }

    private Map<CaseParties, Cell> which(Predicate<CaseParties> meant) {
        var seen = new HashMap<CaseParties, Cell>();
        cells.forEach((parties, cell) -> {
            if (meant.test(parties)) {
                seen.put(parties, cell);
            }
        });
        return seen;
    }

    private static KeptDays.Kept kept(Collection<Cell> cells) {
        return cells.stream().map(Cell::kept).reduce(KeptDays.Kept.NOTHING, KeptDays.Kept::and);
    }
}
