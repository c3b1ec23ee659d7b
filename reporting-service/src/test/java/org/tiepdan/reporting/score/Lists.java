package org.tiepdan.reporting.score;

import java.util.ArrayList;
import java.util.List;
import org.tiepdan.reporting.score.Scores.Asked;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;

/** The lists behind figures, held in memory. */
final class Lists {
    private Lists() {}

    static List<Entry> of(Scores scores, Asked asked, Figure figure) {
        var entries = new ArrayList<Entry>();
        scores.list(asked, figure, entries::add);
        return entries;
    }
}
