package org.tiepdan.reporting.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * The running limits expected to be missed, forecast on the morning of one day.
 *
 * @param until the last day of the limits considered
 * @param days working days from {@code on} to {@code until}, both counted
 * @param bodies the highest expectation first
 * @param endangered at most twenty, the greatest chance first
 * @param error of earlier forecasts of this kind
 */
public record Forecast(
        LocalDate on,
        LocalDate until,
        int days,
        List<Expected> bodies,
        List<Endangered> endangered,
        TrackRecord error) {

    /** @param running limits that it owes whose last day is near */
    public record Expected(String body, int running, PoissonBinomial late) {}

    /**
     * @param step what has to be done
     * @param daysLeft working days, {@code on} and the last day counted
     * @param chancePercent that it is not done by its last day
     */
    public record Endangered(
            String caseId,
            String body,
            String ruleId,
            String step,
            LocalDate dueOn,
            long daysLeft,
            double chancePercent) {}
}
