package org.tiepdan.reporting.figures.adapter;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.figures.Ledger;
import org.tiepdan.reporting.figures.Standing;
import org.tiepdan.reporting.lines.Key;
import org.tiepdan.reporting.lines.YearFigures.Count;
import org.tiepdan.reporting.lines.Years;

/** The ledger (sổ đối chiếu) by lines instead of documents: the same numbers, without looking at every case. */
@Component
public final class Accounting {
    private final Years years;

    public Accounting(Years years) {
        this.years = years;
    }

    /** @return without positions */
    public Ledger ledger() {
        return Ledger.of(years.standings().stream().map(Accounting::standing).toList(), Map.of());
    }

    private static Standing standing(Count count) {
        var codes = Key.codes(count.codes());
        return new Standing(codes.get(0), codes.get(1), codes.get(2), codes.get(3), "", count.count());
    }
}
