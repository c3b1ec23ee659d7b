package org.tiepdan.lawpack.limit;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.table.CodeForm;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/**
 * Chooses between rows that read one provision differently, as a law and its decree or two sources do. A row names its reading as
 * {@code setting=READING}, and {@code settings.csv} chooses one reading per setting.
 */
final class Readings {
    private static final CodeForm FORM = new CodeForm(
            "reading(-[a-z0-9]+)+=[A-Z]+",
            "một thiết lập và một cách hiểu, như reading-x=LAW",
            "a setting and a reading, such as reading-x=LAW");

    private final Map<String, String> chosen;
    private final Map<String, Set<String>> found = new TreeMap<>();

    /** @param chosen by setting */
    Readings(Map<String, String> chosen) {
        this.chosen = chosen;
    }

    /** @return false for a row that holds only under a reading that is not chosen */
    boolean choose(Row row) {
        String cell = row.optionalCode("reading", FORM);
        if (cell == null || !FORM.pattern().matcher(cell).matches()) {
            return true;
        }
        int end = cell.indexOf('=');
        String setting = cell.substring(0, end);
        String reading = cell.substring(end + 1);
        found.computeIfAbsent(setting, _ -> new TreeSet<>()).add(reading);
        String choice = chosen.get(setting);
        if (choice == null) {
            row.referenceFault(
                    "reading",
                    LawFiles.SETTINGS,
                    "phải nêu một thiết lập có trong settings.csv",
                    "must name a setting of settings.csv");
        }
        return reading.equals(choice);
    }

    /** Reports a chosen reading that no row has: it would silently disable the limits of the other readings. */
    void checkThatEachChoiceIsThere(Faults faults) {
        if (!faults.isSpoilt(LawFiles.TIME_LIMITS)) {
            found.forEach((setting, readings) -> check(setting, readings, faults));
        }
    }

    private void check(String setting, Set<String> readings, Faults faults) {
        String choice = chosen.get(setting);
        if (choice != null && !readings.contains(choice)) {
            faults.add(
                    LawFiles.SETTINGS,
                    "'%s' phải là một trong %s, nhưng lại là '%s'.",
                    "'%s' must be one of %s, but was '%s'.",
                    setting,
                    String.join(", ", readings),
                    choice);
        }
    }
}
