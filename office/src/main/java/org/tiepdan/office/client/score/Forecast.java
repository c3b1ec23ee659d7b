package org.tiepdan.office.client.score;

import java.time.LocalDate;
import java.util.List;

/** Who will be late. */
public record Forecast(
        LocalDate on,
        LocalDate until,
        int days,
        List<Expected> bodies,
        List<Endangered> endangered,
        TrackRecord error) {

    public record Expected(String body, int running, HowMany late) {}

    public record HowMany(double expected, int low, int high) {}

    public record Endangered(
            String caseId, String body, String step, LocalDate dueOn, long daysLeft, double chancePercent) {}

    /** @param brier the Brier score; 0 is perfect */
    public record TrackRecord(
            int weeks,
            int limits,
            double expected,
            int happened,
            double brier,
            double brierOfAnybody,
            double withinPercent) {}
}
