package org.tiepdan.office.home;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.office.words.Figure;

/** The data from which {@code charts.js} draws a year against the year before. */
record MonthsChart(String kind, List<String> months, List<Series> series) {

    record Series(String name, List<Point> points) {}

    /** @param value null for a month that the register does not cover */
    record Point(@Nullable Long value, String href) {}

    /**
     * @param years most recent first
     * @param counts at least one for each of them
     */
    static String of(List<Integer> years, List<MonthsView.Row> rows, List<Function<MonthsView.Row, Figure>> counts) {
        var series = new ArrayList<Series>();
        for (int i = 0; i < years.size(); i++) {
            series.add(series(years.get(i), rows, counts.get(i)));
        }
        return EventJson.MAPPER.writeValueAsString(new MonthsChart(
                "months", rows.stream().map(MonthsView.Row::name).toList(), series));
    }

    private static Series series(int year, List<MonthsView.Row> rows, Function<MonthsView.Row, Figure> count) {
        return new Series(
                String.valueOf(year),
                rows.stream()
                        .map(count)
                        .map(figure -> new Point(figure.href().isEmpty() ? null : figure.value(), figure.href()))
                        .toList());
    }
}
