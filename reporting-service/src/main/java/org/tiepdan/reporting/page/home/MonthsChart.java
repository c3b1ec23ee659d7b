package org.tiepdan.reporting.page.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.reporting.page.Figure;

/** What {@code charts.js} draws one year against the one before from. */
record MonthsChart(String kind, List<String> months, List<Series> series) {

    record Series(String name, List<Point> points) {}

    /** @param value null in a month that is still to come */
    record Point(@Nullable Long value, String href) {}

    static String of(
            int year,
            List<MonthsView.Row> rows,
            Function<MonthsView.Row, Figure> now,
            Function<MonthsView.Row, Figure> before,
            LocalDate today) {
        var chart = new MonthsChart(
                "months",
                rows.stream().map(MonthsView.Row::name).toList(),
                List.of(series(year, rows, now, today), series(year - 1, rows, before, today)));
        return EventJson.MAPPER.writeValueAsString(chart);
    }

    private static Series series(
            int year, List<MonthsView.Row> rows, Function<MonthsView.Row, Figure> count, LocalDate today) {
        var points = new ArrayList<Point>();
        for (var row : rows) {
            var figure = count.apply(row);
            boolean toCome = YearMonth.of(year, points.size() + 1).isAfter(YearMonth.from(today));
            points.add(new Point(toCome ? null : figure.value(), figure.href()));
        }
        return new Series(String.valueOf(year), points);
    }
}
