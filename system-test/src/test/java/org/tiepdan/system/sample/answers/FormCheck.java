package org.tiepdan.system.sample.answers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tiepdan.system.harness.Http;
import org.tiepdan.system.sample.raw.Lives;
import org.tiepdan.system.sample.recount.Counted;
import org.tiepdan.system.sample.recount.FormRecount;
import org.tiepdan.system.sample.text.BodyTree;
import org.tiepdan.system.sample.text.Days;
import org.tiepdan.system.sample.text.FormText;
import tools.jackson.databind.JsonNode;

/** One form of one body and period, as JSON, CSV and XLSX, against the recount. */
final class FormCheck {
    private static final BodyTree TREE = BodyTree.ofTheLaw();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[0-9.,]+");

    /** Of so many lists, one is compared in each format. */
    private static final int SAMPLED = 12;

    private final FormText text;
    private final String form;
    private final String query;
    private final UnaryOperator<String> reporting;
    private final List<String> faults = new ArrayList<>();
    private int compared;

    /**
     * @param body of the form
     * @param period in the format of the query, possibly with the set
     * @param reporting address of a path
     */
    FormCheck(FormText text, String body, String period, UnaryOperator<String> reporting) {
        this.text = text;
        this.form = text.code();
        this.query = "body=" + body + "&" + period;
        this.reporting = reporting;
    }

    private String address(String more) {
        return reporting.apply("/api/v1/reports/" + form + more + query);
    }

    /** @return a sentence for each cell that differs */
    List<String> faults(Days days, Lives lives) {
        var answer = Http.get(address("?"));
        if (answer.status() != 200) {
            faults.add(form + "?" + query + " answered " + answer.status() + " " + answer.text("/code"));
            return faults;
        }
        var rows = answer.body().path("rows");
        int last = rows.size() - 1;
        for (int at = 0; at <= last; at++) {
            var row = rows.get(at);
            compare(row, FormRecount.of(text, days, inside(row, at), lives).columns());
        }
        if (!answer.text("/set").equals(text.set())) {
            faults.add(form + "?" + query + " is of the set " + answer.text("/set") + ", expected " + text.set());
        }
        return faults;
    }

    int compared() {
        return compared;
    }

    /** The first row is the body alone, the others each a body with all bodies below it, the last one the total. */
    private static Set<String> inside(JsonNode row, int at) {
        var body = row.path("body").asString("");
        return at == 0 ? Set.of(body) : TREE.from(body);
    }

    private void compare(JsonNode row, List<Optional<Counted>> counted) {
        var values = row.path("values");
        if (values.size() != counted.size()) {
            faults.add("%s?%s has %d columns, expected %d".formatted(form, query, values.size(), counted.size()));
            return;
        }
        for (int column = 1; column <= counted.size(); column++) {
            compared++;
            var said = values.get(column - 1);
            var here = counted.get(column - 1);
            boolean same = here.map(
                            cell -> said.isNumber() && said.decimalValue().compareTo(cell.number()) == 0)
                    .orElse(said.isNull());
            if (!same) {
                faults.add("%s?%s row %s column %d: answered %s, counted %s; %s"
                        .formatted(
                                form,
                                query,
                                name(row),
                                column,
                                said,
                                here.map(cell -> cell.number().toString()).orElse("not recorded"),
                                Difference.of(
                                        listed(row, column),
                                        here.map(Counted::ids).orElse(List.of()))));
            }
        }
    }

    private static String name(JsonNode row) {
        return row.path("total").asBoolean(false) ? "total" : row.path("body").asString("");
    }

    /**
     * The list behind each number of the total, against the counted cases.
     *
     * @return a sentence for each list that differs
     */
    List<String> lists(Days days, Lives lives) {
        var total = Http.get(address("?"))
                .body()
                .path("rows")
                .valueStream()
                .reduce((_, last) -> last)
                .orElseThrow();
        var counted = FormRecount.of(text, days, inside(total, 1), lives).columns();
        for (int column = 1; column <= counted.size(); column++) {
            compared++;
            var listed = listed(total, column);
            var here = counted.get(column - 1).map(Counted::ids).orElse(List.of());
            if (!listed.stream().sorted().toList().equals(here.stream().sorted().toList())) {
                faults.add("%s?%s list of column %d: %s".formatted(form, query, column, Difference.of(listed, here)));
            }
            listFiles(column, listed);
        }
        return faults;
    }

    /** All lists are written by the same code: those of the first column in both formats, and a fixed sample of the others. */
    private void listFiles(int column, List<String> listed) {
        if (column == 1 || column % SAMPLED == 0) {
            inFile(column, "csv", Download.csv(address("/cases?format=csv&column=" + column + "&")), listed);
        }
        if (column == 1 || column % SAMPLED == SAMPLED / 2) {
            inFile(column, "xlsx", Download.xlsx(address("/cases?format=xlsx&column=" + column + "&")), listed);
        }
    }

    /** The lines of a list as a file, in the order of its pages. */
    private void inFile(int column, String format, List<List<String>> table, List<String> listed) {
        compared++;
        var ids = Table.under("Mã vụ việc", table).stream()
                .map(row -> row.getOrDefault("Mã vụ việc", "") + row.getOrDefault("Mã buổi tiếp", ""))
                .toList();
        if (!ids.equals(listed)) {
            faults.add("%s?%s list of column %d as %s: %s"
                    .formatted(form, query, column, format, Difference.of(ids, listed)));
        }
    }

    private List<String> listed(JsonNode row, int column) {
        var ids = new ArrayList<String>();
        var list = "/cases?limit=200&column=" + column + (name(row).equals("total") ? "" : "&row=" + name(row));
        var next = "";
        do {
            var page = Http.get(address(list + (next.isEmpty() ? "" : "&cursor=" + next) + "&"))
                    .body();
            page.path("cases")
                    .forEach(line -> ids.add(
                            line.path("caseId").asString(line.path("reception").asString(""))));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        return ids;
    }

    /**
     * In each file, the same rows follow a row with the columns' numbers, which stands alone or ends the titles.
     *
     * @return a sentence for each cell that differs from the JSON
     */
    List<String> csv() {
        file("csv", rows(), Download.csv(address("?format=csv&")));
        return faults;
    }

    /** The same for the workbook. */
    List<String> xlsx() {
        file("xlsx", rows(), Download.xlsx(address("?format=xlsx&")));
        return faults;
    }

    private JsonNode rows() {
        return Http.get(address("?")).body().path("rows");
    }

    private void file(String format, JsonNode rows, List<List<String>> table) {
        int columns = rows.get(0).path("values").size();
        int heading = heading(table, columns);
        if (heading < 0 || heading + rows.size() >= table.size()) {
            faults.add("%s?%s as %s has no row of column numbers with %d rows below"
                    .formatted(form, query, format, rows.size()));
            return;
        }
        for (int at = 0; at < rows.size(); at++) {
            var cells = table.get(heading + 1 + at);
            for (int column = 1; column <= columns; column++) {
                compared++;
                var said = rows.get(at).path("values").get(column - 1);
                var cell = column < cells.size() ? cells.get(column) : "";
                boolean same = said.isNumber()
                        ? isNumber(cell, said)
                        : !LIKE_A_NUMBER.matcher(cell).matches();
                if (!same) {
                    faults.add("%s?%s row %s column %d: JSON says %s, %s says '%s'"
                            .formatted(form, query, name(rows.get(at)), column, said, format, cell));
                }
            }
        }
    }

    private static boolean isNumber(String cell, JsonNode said) {
        return NUMBER.matcher(cell).matches() && said.decimalValue().compareTo(new BigDecimal(cell)) == 0;
    }

    private static int heading(List<List<String>> table, int columns) {
        for (int at = 0; at < table.size(); at++) {
            var row = table.get(at);
            boolean numbers = row.size() > columns;
            for (int column = 1; numbers && column <= columns; column++) {
                numbers = row.get(column).matches("(?s)" + column + "|.*\\(" + column + "\\)");
            }
            if (numbers) {
                return at;
            }
        }
        return -1;
    }
}
