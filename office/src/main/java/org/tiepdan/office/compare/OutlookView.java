package org.tiepdan.office.compare;

import java.util.List;
import java.util.function.Function;
import org.tiepdan.office.client.score.Forecast;
import org.tiepdan.office.client.score.Radar;
import org.tiepdan.office.client.score.Radar.HotSpot;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * The radar and the forecast.
 *
 * @param radarDays the days that the radar covers
 * @param forecastDays the days that the forecast covers
 * @param error of earlier forecasts; empty if there were none
 */
record OutlookView(
        String radarDays,
        List<Line> spots,
        List<Line> groups,
        String forecastDays,
        List<Expected> expected,
        List<Line> endangered,
        String error) {

    /** @param more details behind it */
    record Line(String text, String href, String more) {}

    record Expected(String body, String running, String late, String bounds) {}

    /** @param commune maps a code to a name */
    static OutlookView of(Radar radar, Forecast forecast, Function<String, String> commune, Display display) {
        return new OutlookView(
                display.text("radar.days", display.day(radar.from()), display.day(radar.on())),
                radar.hotSpots().stream()
                        .map(spot -> spot(spot, radar, commune, display))
                        .toList(),
                radar.largeGroups().stream()
                        .map(group -> new Line(
                                display.text("radar.group", display.number(group.people())),
                                Links.caseOf(group.caseId()),
                                display.body(group.body()) + (group.growing() ? display.text("radar.growing") : "")))
                        .toList(),
                display.text("forecast.days", display.day(forecast.on()), display.day(forecast.until())),
                forecast.bodies().stream()
                        .map(body -> new Expected(
                                display.body(body.body()),
                                display.number(body.running()),
                                display.decimal(body.late().expected()),
                                display.text(
                                        "forecast.bounds",
                                        body.late().low(),
                                        body.late().high())))
                        .toList(),
                forecast.endangered().stream()
                        .map(one -> new Line(
                                display.text("forecast.chance", display.percent(one.chancePercent())),
                                Links.caseOf(one.caseId()),
                                display.text(
                                        "forecast.endangered",
                                        display.body(one.body()),
                                        display.code("limit.step", one.step()),
                                        display.day(one.dueOn()),
                                        one.daysLeft())))
                        .toList(),
                error(forecast.error(), display));
    }

    private static Line spot(HotSpot spot, Radar radar, Function<String, String> commune, Display display) {
        var field = spot.field();
        var before = spot.before();
        var yearBefore = spot.yearBefore();
        return new Line(
                display.text(
                        "radar.spot",
                        commune.apply(spot.commune()),
                        field == null ? display.text("radar.any") : display.code("field", field),
                        display.number(spot.count())),
                Links.cases("commune", spot.commune(), "field", field, "from", radar.from(), "to", radar.on()),
                display.text(
                        "radar.past",
                        before == null ? display.text("radar.few") : display.number(before),
                        yearBefore == null ? display.text("radar.few") : display.number(yearBefore)));
    }

    private static String error(Forecast.TrackRecord error, Display display) {
        return error.limits() == 0
                ? ""
                : display.text(
                        "forecast.error",
                        error.weeks(),
                        display.decimal(error.expected()),
                        display.number(error.happened()),
                        display.decimal(error.brier()),
                        display.decimal(error.brierOfAnybody()),
                        display.percent(error.withinPercent()));
    }
}
