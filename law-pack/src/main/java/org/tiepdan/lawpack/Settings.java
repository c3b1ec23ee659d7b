package org.tiepdan.lawpack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/**
 * Choices where the law leaves room, and what the pack is called: {@code settings.csv}.
 *
 * @param name with which the names of the pack and of its calendar begin; {@code vn} where no row says another
 * @param handOversBeforeSuperior from how many hand-overs on the common superior decides; two where no row says another
 */
record Settings(String name, boolean rollsOffRestDays, int handOversBeforeSuperior) {
    private static final List<String> COLUMNS = List.of("key", "value", "basis", "status", "note");
    private static final String NAME = "name";
    private static final String ROLL_OFF_REST_DAYS = "roll-off-rest-days";
    private static final String HAND_OVERS_BEFORE_SUPERIOR = "hand-overs-before-superior";
    private static final CodeForm NAME_FORM = new CodeForm(
            "[a-z][a-z0-9]*", "chữ thường và chữ số, bắt đầu bằng chữ", "small letters and digits, a letter first");

    static Settings read(LawFiles files, Faults faults) {
        Map<String, String> values = new HashMap<>();
        for (Row row : files.rows(LawFiles.SETTINGS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            readInto(values, row);
        }
        if (!values.containsKey(ROLL_OFF_REST_DAYS)) {
            faults.add(LawFiles.SETTINGS, "thiếu thiết lập '%s'.", "the setting '%s' is missing.", ROLL_OFF_REST_DAYS);
        }
        return new Settings(
                values.getOrDefault(NAME, "vn"),
                values.getOrDefault(ROLL_OFF_REST_DAYS, "true").equals("true"),
                Integer.parseInt(values.getOrDefault(HAND_OVERS_BEFORE_SUPERIOR, "2")));
    }

    private static void readInto(Map<String, String> values, Row row) {
        String key = row.text("key");
        String value = row.text("value");
        switch (key) {
            case NAME -> row.code("value", NAME_FORM);
            case ROLL_OFF_REST_DAYS -> trueOrFalse(key, value, row);
            case HAND_OVERS_BEFORE_SUPERIOR -> value = String.valueOf(row.number("value"));
            default -> row.fault("không biết thiết lập '%s'.", "unknown setting '%s'.", key);
        }
        if (values.put(key, value) != null) {
            row.fault("thiết lập '%s' có hai lần.", "the setting '%s' is there twice.", key);
        }
    }

    private static void trueOrFalse(String key, String value, Row row) {
        if (!value.equals("true") && !value.equals("false")) {
            row.fault(
                    "'%s' phải là true hoặc false (hãy nhập cột này dưới dạng văn bản), nhưng lại là '%s'.",
                    "'%s' must be true or false (import the column as text), but was '%s'.", key, value);
        }
    }
}
