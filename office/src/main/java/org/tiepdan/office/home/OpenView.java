package org.tiepdan.office.home;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Dashboard.OpenCases;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Figure;
import org.tiepdan.office.words.Links;

/**
 * Open cases, one row per body.
 *
 * @param rows those with most cases
 * @param others the rest, shown on request
 */
record OpenView(List<String> states, List<Row> rows, List<Row> others, Row total) {
    private static final int SHOWN = 10;
    private static final List<String> STATES =
            List.of("RECEIVED", "IN_TRIAGE", "ROUTED", "ACCEPTED", "SUSPENDED", "DECIDED");

    /** @param counts one for each state */
    record Row(String name, List<Figure> counts, Figure total) {}

    static OpenView of(Dashboard dashboard, Display display) {
        var rows =
                dashboard.open().stream()
                        .collect(groupingBy(OpenCases::body, LinkedHashMap::new, byState()))
                        .entrySet()
                        .stream()
                        .map(body -> row(display.body(body.getKey()), body.getKey(), body.getValue(), display))
                        .sorted((one, other) ->
                                Long.compare(other.total().value(), one.total().value()))
                        .toList();
        var all = dashboard.open().stream().collect(byState());
        int shown = rows.size() <= SHOWN + 2 ? rows.size() : SHOWN;
        return new OpenView(
                STATES.stream().map(state -> display.code("state", state)).toList(),
                rows.subList(0, shown),
                rows.subList(shown, rows.size()),
                row(display.text("table.total"), dashboard.body(), all, display));
    }

    private static Collector<OpenCases, ?, Map<String, Long>> byState() {
        return groupingBy(OpenCases::state, summingLong(OpenCases::count));
    }

    private static Row row(String name, @Nullable String body, Map<String, Long> byState, Display display) {
        var counts = new ArrayList<Figure>();
        for (var state : STATES) {
            long count = byState.getOrDefault(state, 0L);
            counts.add(Figure.of(display, count, Links.cases("state", state, "competent", body)));
        }
        long total = byState.values().stream().mapToLong(Long::longValue).sum();
        return new Row(name, counts, Figure.of(display, total, Links.cases("open", true, "competent", body)));
    }
}
