package org.tiepdan.reporting.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.score.reckon.Figure;

/**
 * What is shown of one body and one span of days.
 *
 * @param figures those that are shown, none included
 * @param leftOut those that are too small to be shown, and those that would tell one of them
 * @param rates three shares, each of something else
 * @param late working days by which missed limits were past; null where they are too few to be shown
 * @param waiting days since receipt of the cases it has; null likewise
 * @param reasons steps whose limits were missed first; none where they are too few to be shown
 */
public record Counts(
        Map<Figure, Long> figures,
        List<Figure> leftOut,
        Rates rates,
        @Nullable Spread late,
        @Nullable Spread waiting,
        List<Tallied.Reason> reasons) {

    /**
     * No one of these is the official measure, which asks of decided complaints and denunciations alone whether the limit was kept.
     *
     * @param closedOnTime settled on time, of those that were settled and had a limit: silent about what is not settled
     * @param dueAndMet kept limits, of those with their last day in the span: silent about cases without a limit
     * @param openAndLate with a limit past, of the cases it has: silent about what was late and is done
     */
    public record Rates(Rate closedOnTime, Rate dueAndMet, Rate openAndLate) {}
}
