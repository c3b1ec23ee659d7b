package org.tiepdan.reporting.score;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.score.reckon.Figure;

/**
 * The published numbers of one body and one span of days.
 *
 * @param figures those that are shown, zeros included
 * @param leftOut those that are too small to be shown, and those that would reveal one of them
 * @param rates three different shares
 * @param late working days by which missed limits were late; null if they are too few to be shown
 * @param waiting days since receipt of the cases it has; null likewise
 * @param reasons the steps whose limits were missed first; empty if they are too few to be shown
 */
public record Counts(
        Map<Figure, Long> figures,
        List<Figure> leftOut,
        Rates rates,
        @Nullable Spread late,
        @Nullable Spread waiting,
        List<Tallied.Reason> reasons) {

    /**
     * None of these is the official measure, which considers only decided complaints and denunciations.
     *
     * @param closedOnTime settled on time, of those that were settled and had a limit: ignores unsettled cases
     * @param dueAndMet met limits, of those with their last day in the span: ignores cases without a limit
     * @param openAndLate cases with a limit past, of those it has: ignores cases that were late and are settled
     */
    public record Rates(Rate closedOnTime, Rate dueAndMet, Rate openAndLate) {}
}
