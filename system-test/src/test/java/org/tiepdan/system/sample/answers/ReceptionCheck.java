package org.tiepdan.system.sample.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.raw.Life;
import org.tiepdan.system.sample.recount.ReceptionRecount;
import org.tiepdan.system.sample.text.Days;
import tools.jackson.databind.JsonNode;

/** The official register of one body and period, as JSON, CSV and XLSX, against the recount. */
final class ReceptionCheck {
    private final String body;
    private final Days days;
    private final UnaryOperator<String> reporting;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    ReceptionCheck(String body, Days days, UnaryOperator<String> reporting) {
        this.body = body;
        this.days = days;
        this.reporting = reporting;
    }

    private String address(String more) {
        return reporting.apply(
                "/api/v1/cases/register?body=%s&from=%s&to=%s%s".formatted(body, days.from(), days.lastDay(), more));
    }

    /** @return a sentence for each line that differs */
    List<String> faults(List<Life> lives) {
        var answer = Http.get(address("")).body();
        var said = lines(answer);
        var counted = ReceptionRecount.of(body, days, lives).stream()
                .map(life -> String.join(" | ", ReceptionRecount.line(life, body)))
                .toList();
        compared += counted.size();
        if (!said.stream().sorted().toList().equals(counted.stream().sorted().toList())) {
            faults.add("Register of %s: %s".formatted(body, Difference.of(said, counted)));
        }
        var rows = answer.path("rows")
                .valueStream()
                .map(row -> row.valueStream().map(cell -> cell.asString("")).toList())
                .toList();
        file("csv", rows, Download.csv(address("&format=csv")));
        file("xlsx", rows, Download.xlsx(address("&format=xlsx")));
        return faults;
    }

    int compared() {
        return compared;
    }

    /** The counted columns of each line; the ordinals are consecutive. */
    private List<String> lines(JsonNode answer) {
        var members = answer.path("columns")
                .valueStream()
                .map(column -> column.path("member").asString(""))
                .toList();
        var lines = new ArrayList<String>();
        for (var row : answer.path("rows")) {
            lines.add(String.join(
                    " | ",
                    ReceptionRecount.MEMBERS.stream()
                            .map(member -> row.path(members.indexOf(member)).asString(""))
                            .toList()));
            var ordinal = row.path(members.indexOf("ORDINAL")).asString("");
            if (!ordinal.equals(String.valueOf(lines.size()))) {
                faults.add("Register of %s: line %d has the number %s".formatted(body, lines.size(), ordinal));
            }
        }
        return lines;
    }

    /** The lines are the last ones of the file. */
    private void file(String format, List<List<String>> rows, List<List<String>> table) {
        var filled = table.stream()
                .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        for (int at = 0; at < rows.size(); at++) {
            compared++;
            int from = filled.size() - rows.size() + at;
            var said = from < 0 ? List.<String>of() : filled.get(from);
            for (int column = 0; column < rows.get(at).size(); column++) {
                var cell = column < said.size() ? said.get(column) : "";
                if (!cell.equals(rows.get(at).get(column))) {
                    faults.add("Register of %s as %s, line %d column %d: '%s', JSON says '%s'"
                            .formatted(
                                    body,
                                    format,
                                    at + 1,
                                    column + 1,
                                    cell,
                                    rows.get(at).get(column)));
                }
            }
        }
    }
}
