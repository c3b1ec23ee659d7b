package org.tiepdan.tracking.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tiepdan.lawpack.pack.LawFiles;

/** One row of the raw table of limits, by column name. */
record LimitRow(Map<String, String> cells) {

    /** Of the packaged law, without rows that no case starts and without readings that are not selected. */
    static List<LimitRow> packaged() {
        var lines = new String(
                        Objects.requireNonNull(LawFiles.packaged().tables().get(LawFiles.TIME_LIMITS))
                                .bytes(),
                        StandardCharsets.UTF_8)
                .split("\n", -1);
        var columns = split(lines[0]);
        return Arrays.stream(lines)
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> {
                    var cells = split(line);
                    var row = new TreeMap<String, String>();
                    for (int i = 0; i < columns.size(); i++) {
                        row.put(columns.get(i), i < cells.size() ? cells.get(i) : "");
                    }
                    return new LimitRow(row);
                })
                .filter(row -> !row.cell("counts").equals("BACKWARD"))
                .filter(row ->
                        row.cell("reading").isEmpty() || row.cell("reading").endsWith("=LAW"))
                // The packaged settings say that these entries are not recorded here.
                .filter(row -> !row.cell("step").equals("RECORDING"))
                .toList();
    }

    /** A quoted cell may contain the separator. */
    private static List<String> split(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.strip().toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ';' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    String cell(String column) {
        return Objects.requireNonNull(cells.get(column));
    }

    String rule() {
        return cell("rule_id");
    }

    boolean has(String column, String word) {
        return List.of(cell(column).split(",", -1)).contains(word);
    }

    private boolean allows(String column, String word) {
        return cell(column).isEmpty() || has(column, word);
    }

    /** @param outcome of the routing; {@code TRIAGE} if there is none yet */
    boolean isFor(PetitionKind kind, String outcome) {
        return allows("type", kind.type())
                && allows("instance", kind.instance())
                && allows("channel", "POST")
                && allows("procedure", kind.procedure())
                && allows("decision", "ADMINISTRATIVE_DECISION")
                && allows("outcome", outcome);
    }

    boolean isInForce(LocalDate day) {
        var last = cell("effective_to");
        return !day.isBefore(LocalDate.parse(cell("effective_from")))
                && (last.isEmpty() || !day.isAfter(LocalDate.parse(last)));
    }

    int length(boolean complex) {
        var longer = cell("complex_length");
        return Integer.parseInt(complex && !longer.isEmpty() ? longer : cell("length"));
    }

    /** Only a body with a duty can be late. */
    boolean isDuty() {
        return cell("kind").isEmpty();
    }
}
