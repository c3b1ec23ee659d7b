package org.tiepdan.intake.spoilt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One row of a register on its way to being spoilt; it keeps the expected answer. */
final class Row {
    /** The fourth has no name, as if somebody had left a column empty. */
    static final List<String> COLUMNS = List.of(
            "idempotencyKey",
            "type",
            "channel",
            "",
            "receivingBody",
            "receivedAt",
            "petitioner.kind",
            "petitioner.fullName",
            "petitioner.identityNumber",
            "petitioner.phone",
            "petitioner.signatories",
            "subject",
            "content",
            "place.commune",
            "instance",
            "registerNumber",
            "signed");

    private final int number;
    private final Map<String, String> cells = new LinkedHashMap<>();
    private final SortedSet<String> doubts = new TreeSet<>();
    private final SortedSet<String> faults = new TreeSet<>();
    private String tail = "";
    private int cut;

    Row(int number, String body) {
        this.number = number;
        COLUMNS.forEach(column -> cells.put(column, ""));
        put("type", "FEEDBACK");
        put("channel", "POST");
        put("receivingBody", body);
        put("receivedAt", "2026-07-01T09:15:00+07:00");
        put("petitioner.kind", "INDIVIDUAL");
        put("petitioner.fullName", "Trần Thị Thử");
        put("subject", "Phản ánh đèn đường hỏng ở cột " + number);
        put("content", "Đèn ở cột " + number + " hỏng đã lâu, đề nghị sửa.");
    }

    /** The number of this line among all, to make values differ. */
    int number() {
        return number;
    }

    String get(String column) {
        return cells.getOrDefault(column, "");
    }

    void put(String column, String cell) {
        cells.put(column, cell);
    }

    void doubt(String code) {
        doubts.add(code);
    }

    void fault(String code) {
        faults.add(code);
    }

    /** @param more appended to the last cell */
    void append(String more) {
        tail = more;
    }

    /** @param missing number of cells cut off at the end */
    void cut(int missing) {
        cut = missing;
    }

    /** A copy with the same values. */
    Row again(int as) {
        var copy = new Row(as, get("receivingBody"));
        copy.cells.putAll(cells);
        return copy;
    }

    /** {@code TAKEN}, {@code QUESTIONED} with the codes of its warnings, or {@code REFUSED} with those of its faults. */
    String expectation() {
        if (!faults.isEmpty()) {
            return "REFUSED " + String.join(" ", faults);
        }
        return doubts.isEmpty() ? "TAKEN" : "QUESTIONED " + String.join(" ", doubts);
    }

    String line(Saving saving) {
        return cells.values().stream()
                        .limit(COLUMNS.size() - cut)
                        .map(saving::cell)
                        .collect(Collectors.joining(saving.separator()))
                + tail.replace(";", saving.separator());
    }
}
