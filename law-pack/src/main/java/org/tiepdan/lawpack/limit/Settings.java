package org.tiepdan.lawpack.limit;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.LawFiles;
import org.tiepdan.lawpack.table.Row;
import org.tiepdan.lawpack.table.SourceStatus;

/** Switches where the law leaves room and an office must choose: {@code settings.csv}. */
public record Settings(boolean rollsOffRestDays) {
    private static final List<String> COLUMNS = List.of("key", "value", "basis", "status", "note");

    private enum Key {
        ROLL_OFF_REST_DAYS;

        String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Settings read(LawFiles files, Faults faults) {
        Map<Key, Boolean> values = new EnumMap<>(Key.class);
        for (Row row : files.rows(LawFiles.SETTINGS, COLUMNS, faults)) {
            row.choice("status", SourceStatus.class);
            readInto(values, row);
        }
        for (Key key : Key.values()) {
            if (!values.containsKey(key)) {
                faults.add(LawFiles.SETTINGS, "thiếu thiết lập '%s'.", "the setting '%s' is missing.", key.written());
            }
        }
        return new Settings(values.getOrDefault(Key.ROLL_OFF_REST_DAYS, true));
    }

    private static void readInto(Map<Key, Boolean> values, Row row) {
        String written = row.text("key");
        String value = row.text("value");
        for (Key key : Key.values()) {
            if (key.written().equals(written)) {
                if (!value.equals("true") && !value.equals("false")) {
                    row.fault(
                            "'%s' phải là true hoặc false (hãy nhập cột này dưới dạng văn bản), nhưng lại là '%s'.",
                            "'%s' must be true or false (import the column as text), but was '%s'.", written, value);
                }
                if (values.put(key, value.equals("true")) != null) {
                    row.fault("thiết lập '%s' có hai lần.", "the setting '%s' is there twice.", written);
                }
                return;
            }
        }
        row.fault("không biết thiết lập '%s'.", "unknown setting '%s'.", written);
    }
}
