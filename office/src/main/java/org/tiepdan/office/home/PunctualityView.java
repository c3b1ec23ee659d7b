package org.tiepdan.office.home;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.Punctuality;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Figure;
import org.tiepdan.office.words.Links;

/**
 * How many limits the bodies meet, most late first.
 *
 * @param chart data of the chart of the first of them, as JSON; empty if there is nothing to draw
 * @param height of the chart: small, medium or large
 */
record PunctualityView(List<Row> rows, Row total, String chart, String height) {
    private static final int DRAWN = 8;
    private static final int FEW = 3;

    /** The number of limits from which a percentage is meaningful. */
    private static final int ENOUGH = 5;

    private static final String NONE = "–";

    /**
     * @param percent of the limits that were met or have ended; a dash if they are too few
     * @param oldest the earliest last day among late limits of open cases; a dash if there is none
     */
    record Row(
            String name,
            Figure late,
            Figure justEnded,
            Figure met,
            Figure openInTime,
            String percent,
            String oldest,
            String note) {

        private Stream<Figure> drawn() {
            return Stream.of(late, justEnded, met);
        }
    }

    private record Chart(String kind, List<String> bodies, List<String> notes, List<Series> series) {}

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
        var share = limits.onTimePercent();
        var percent = share == null || limits.counted() < ENOUGH ? NONE : display.percent(share);
        var oldest = limits.oldestLate();
        return new Row(
                name,
                figure(limits.late(), "late", owedBy, year, display),
                figure(limits.justEnded(), "justEnded", owedBy, year, display),
                figure(limits.met(), "met", owedBy, year, display),
                figure(limits.openInTime(), "openInTime", owedBy, year, display),
                percent,
                oldest == null
                        ? NONE
                        : display.text("punctuality.since", display.day(oldest), display.distance(oldest)),
                note(limits, display) + (percent.equals(NONE) ? "" : display.text("punctuality.note-share", percent)));
    }

    private static String note(Punctuality limits, Display display) {
        var oldest = limits.oldestLate();
        return oldest == null
                ? display.text("punctuality.note-late", limits.late())
                : display.text(
                        "punctuality.note-oldest", limits.late(), ChronoUnit.DAYS.between(oldest, display.today()));
    }

    private static Figure figure(long count, String state, @Nullable String owedBy, int year, Display display) {
        var span = Span.of(year);
        return Figure.of(
                display,
                count,
                Links.cases("limit", state, "owedBy", owedBy, "limitFrom", span.from(), "limitTo", span.to()));
    }

    private static Punctuality total(List<Punctuality> all) {
        long met = sum(all, Punctuality::met);
        long late = sum(all, Punctuality::late);
        long justEnded = sum(all, Punctuality::justEnded);
        long counted = met + late + justEnded;
        return new Punctuality(
                "",
                met,
                late,
                justEnded,
                sum(all, Punctuality::openInTime),
                counted == 0 ? null : Math.round(1000.0 * met / counted) / 10.0,
                all.stream()
                        .map(Punctuality::oldestLate)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static long sum(List<Punctuality> all, ToLongFunction<Punctuality> count) {
        return all.stream().mapToLong(count).sum();
    }

    private static String chart(List<Row> rows, Display display) {
        return EventJson.MAPPER.writeValueAsString(new Chart(
                "punctuality",
                rows.stream().map(Row::name).toList(),
                rows.stream().map(Row::note).toList(),
                List.of(
                        series("late", "overdue", rows, Row::late, display),
                        series("justEnded", "missed", rows, Row::justEnded, display),
                        series("met", "met", rows, Row::met, display))));
    }

    private static Series series(
            String limit, String tone, List<Row> rows, Function<Row, Figure> count, Display display) {
        return new Series(
                display.code("limit", limit), tone, rows.stream().map(count).toList());
    }
}
