package org.tiepdan.system.sample.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.recount.Scored;
import tools.jackson.databind.JsonNode;

/** Scorecards and the lists behind them as CSV and XLSX, against the recount. A number is missing only where the answer leaves it out. */
final class ScoreFilesCheck {
    private static final String LEFT_OUT = "ẩn";
    /** Code, name, and three rates of two years come first. */
    private static final int FIRST = 8;

    private final String period;
    private final String lists;
    private final UnaryOperator<String> reporting;
    private final Scored counted;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /** @param lists the format of the lists, {@code csv} or {@code xlsx}; the cards are compared in both */
    ScoreFilesCheck(String period, String lists, UnaryOperator<String> reporting, Scored counted) {
        this.period = period;
        this.lists = lists;
        this.reporting = reporting;
        this.counted = counted;
    }

    /** @return a sentence for each cell or list that differs */
    List<String> faults() {
        var leftOut = leftOut(
                Http.get(reporting.apply("/api/v1/scorecards?" + period)).body());
        var address = reporting.apply("/api/v1/scorecards?%s&format=".formatted(period));
        cards("csv", Download.csv(address + "csv"), leftOut);
        cards("xlsx", Download.xlsx(address + "xlsx"), leftOut);
        for (var figure : CardCheck.FIGURES) {
            var list = reporting.apply("/api/v1/scorecards/cases?%s&figure=%s&format=".formatted(period, figure));
            var table = lists.equals("csv") ? Download.csv(list + lists) : Download.xlsx(list + lists);
            list(figure + " as " + lists, table, figure);
        }
        return faults;
    }

    int compared() {
        return compared;
    }

    /** By body; the sum is under {@link Scored#ALL}. */
    private static Map<String, TreeSet<String>> leftOut(JsonNode answer) {
        var leftOut = new TreeMap<String, TreeSet<String>>();
        answer.path("bodies").forEach(card -> leftOut.put(card.path("body").asString(""), names(card)));
        if (answer.path("total").isObject()) {
            leftOut.put(Scored.ALL, names(answer.path("total")));
        }
        return leftOut;
    }

    private static TreeSet<String> names(JsonNode card) {
        var names = new TreeSet<String>();
        card.path("counts").path("leftOut").forEach(figure -> names.add(figure.asString("")));
        return names;
    }

    private void cards(String format, List<List<String>> table, Map<String, TreeSet<String>> leftOut) {
        var rows = table.subList(1, table.size());
        if (rows.size() != leftOut.size()) {
            faults.add("scorecards?%s as %s has %d lines of %d".formatted(period, format, rows.size(), leftOut.size()));
        }
        for (var row : rows) {
            var body = row.getFirst();
            for (int at = 0; at < CardCheck.FIGURES.size(); at++) {
                compared++;
                var figure = CardCheck.FIGURES.get(at);
                var cell = FIRST + at < row.size() ? row.get(FIRST + at) : "";
                boolean hidden = leftOut.getOrDefault(body, new TreeSet<>()).contains(figure);
                var here = hidden ? LEFT_OUT : String.valueOf(counted.number(figure, body));
                var said = hidden || cell.isEmpty() ? cell : number(cell);
                if (!said.equals(here)) {
                    faults.add("scorecards?%s as %s, %s %s: '%s', counted %s"
                            .formatted(period, format, body, figure, cell, here));
                }
            }
        }
    }

    private static String number(String cell) {
        return cell.matches("[0-9]+(\\.0+)?") ? String.valueOf(Table.number(cell)) : cell;
    }

    private void list(String what, List<List<String>> table, String figure) {
        compared++;
        var said = table.subList(1, table.size()).stream()
                .map(List::getFirst)
                .sorted()
                .toList();
        var here = counted.figures().getOrDefault(figure, Map.of()).values().stream()
                .flatMap(List::stream)
                .sorted()
                .toList();
        if (!said.equals(here)) {
            faults.add("scorecards/cases?%s %s: %s".formatted(period, what, Difference.of(said, here)));
        }
    }
}
