package org.tiepdan.reporting.forecast;

import java.time.LocalDate;
import java.util.List;

/**
 * Which limits that run will be missed, as expected on the morning of one day.
 *
 * @param until the last day of the limits that are looked at
 * @param days working days from {@code on} to {@code until}, both counted
 * @param bodies by what is expected, most first
 * @param endangered at most twenty, the greatest chance first
 * @param error how such forecasts came out before
 */
public record Forecast(
        LocalDate on,
        LocalDate until,
        int days,
        List<Expected> bodies,
        List<Endangered> endangered,
        TrackRecord error) {

    /** @param running limits that it owes and whose last day is near */
    public record Expected(String body, int running, HowMany late) {}

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
