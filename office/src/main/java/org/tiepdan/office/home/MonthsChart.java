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

    /**
     * @param value null for a month that the register does not cover
     * @param until up to which day a month counts that is not over, which is drawn unlike whole ones; empty for a whole one
     */
    record Point(@Nullable Long value, String href, String until) {}

    /**
     * @param years most recent first
     * @param counts at least one for each of them
     */
    static String of(List<Integer> years, List<MonthsView.Row> rows, List<Function<MonthsView.Row, Figure>> counts) {
        var series = new ArrayList<Series>();
        for (int i = 0; i < years.size(); i++) {
            series.add(series(years.get(i), rows, counts.get(i), i == 0));
        }
        return EventJson.MAPPER.writeValueAsString(new MonthsChart(
                "months", rows.stream().map(MonthsView.Row::name).toList(), series));
    }

    /** @param latest the year of which a month may not be over */
    private static Series series(
            int year, List<MonthsView.Row> rows, Function<MonthsView.Row, Figure> count, boolean latest) {
        return new Series(
                String.valueOf(year),
                rows.stream()
                        .map(row -> point(count.apply(row), latest ? row.until() : ""))
                        .toList());
    }

    private static Point point(Figure figure, String until) {
        return new Point(figure.href().isEmpty() ? null : figure.value(), figure.href(), until);
    }
}
