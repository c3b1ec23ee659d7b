package org.tiepdan.reporting.page.home;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.reporting.dashboard.Dashboard;
import org.tiepdan.reporting.dashboard.Dashboard.Punctuality;
import org.tiepdan.reporting.page.Display;
import org.tiepdan.reporting.page.Figure;
import org.tiepdan.reporting.page.Links;

/**
 * Who keeps time limits, worst first.
 *
 * @param chart what the chart of the first of them is drawn from, as JSON; empty when there is nothing to draw
 * @param height how tall the chart has to be: small, medium or large
 */
record PunctualityView(List<Row> rows, Row total, String chart, String height) {
    private static final int DRAWN = 8;
    private static final int FEW = 3;

    /** @param percent of those that are done or due; a dash when there is none */
    record Row(String name, Figure met, Figure missed, Figure openOverdue, Figure openInTime, String percent) {

        private Stream<Figure> drawn() {
            return Stream.of(met, missed, openOverdue);
        }
    }

    private record Chart(String kind, List<String> bodies, List<String> percents, List<Series> series) {}

    private record Series(String name, String tone, List<Figure> points) {}

    static PunctualityView of(Dashboard dashboard, Display display) {
        var rows = dashboard.punctuality().stream()
                .map(limits -> row(display.body(limits.body()), limits.body(), limits, dashboard.year(), display))
                .toList();
        var drawn = rows.stream()
                .filter(row -> row.drawn().anyMatch(figure -> !figure.zero()))
                .limit(DRAWN)
                .toList();
        var total = row(
                display.text("table.total"),
                dashboard.body(),
                total(dashboard.punctuality()),
                dashboard.year(),
                display);
        return new PunctualityView(
                rows,
                total,
                drawn.isEmpty() ? "" : chart(drawn, display),
                drawn.size() <= FEW ? "small" : drawn.size() <= 2 * FEW ? "medium" : "large");
    }

    private static Row row(String name, @Nullable String owedBy, Punctuality limits, int year, Display display) {
        return new Row(
                name,
                figure(limits.met(), "met", owedBy, year, display),
                figure(limits.missed(), "missed", owedBy, year, display),
                figure(limits.openOverdue(), "openOverdue", owedBy, year, display),
                figure(limits.openInTime(), "openInTime", owedBy, year, display),
                limits.onTimePercent() == null ? "–" : display.percent(limits.onTimePercent()));
    }

    private static Figure figure(long count, String state, @Nullable String owedBy, int year, Display display) {
        var span = Span.of(year);
        return Figure.of(
                display,
                count,
                Links.cases("limit", state, "owedBy", owedBy, "limitFrom", span.from(), "limitTo", span.to()));
    }

    private static Punctuality total(List<Punctuality> all) {
        long met = all.stream().mapToLong(Punctuality::met).sum();
        long missed = all.stream().mapToLong(Punctuality::missed).sum();
        long openOverdue = all.stream().mapToLong(Punctuality::openOverdue).sum();
        long openInTime = all.stream().mapToLong(Punctuality::openInTime).sum();
        long counted = met + missed + openOverdue;
        return new Punctuality(
                "",
                met,
                missed,
                openOverdue,
                openInTime,
                counted == 0 ? null : Math.round(1000.0 * met / counted) / 10.0);
    }

    private static String chart(List<Row> rows, Display display) {
        return EventJson.MAPPER.writeValueAsString(new Chart(
                "punctuality",
                rows.stream().map(Row::name).toList(),
                rows.stream().map(Row::percent).toList(),
                List.of(
                        new Series(
                                display.text("limit.met"),
                                "met",
                                rows.stream().map(Row::met).toList()),
                        new Series(
                                display.text("limit.missed"),
                                "missed",
                                rows.stream().map(Row::missed).toList()),
                        new Series(
                                display.text("limit.openOverdue"),
                                "overdue",
                                rows.stream().map(Row::openOverdue).toList()))));
    }
}
