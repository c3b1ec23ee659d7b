package org.tiepdan.system.sample.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form as defined in its file.
 *
 * @param set the set that contains it
 * @param rules of the columns, the first one of column 1, as written
 * @param scope conditions that hold for all columns
 */
public record FormText(String code, String set, List<String> rules, List<String> scope) {

    /**
     * @param code such as {@code 01-XLD}
     * @param on the last day of the report, which selects the circular; a circular without such a form uses that of another
     */
    public static FormText of(String code, LocalDate on) {
        var sets = new LinkedHashMap<String, Map<String, String>>();
        var inForce = "";
        for (var row : CsvText.law("forms/sets.csv")) {
            sets.put(row.getOrDefault("set", ""), row);
            inForce = Days.holds(row, on) ? row.getOrDefault("set", "") : inForce;
        }
        var set = sets.get(inForce);
        while (set != null) {
            if (Arrays.asList(set.getOrDefault("forms", "").split(",", -1)).contains(code)) {
                return read(code, set.getOrDefault("set", ""));
            }
            var dropped =
                    Arrays.asList(set.getOrDefault("forms", "").split(",", -1)).contains("-" + code);
            set = dropped ? null : sets.get(set.getOrDefault("uses", ""));
        }
        throw new IllegalArgumentException("No circular of " + on + " has a form " + code);
    }

    /** @param set the set that contains it, in force or not */
    public static FormText read(String code, String set) {
        var rules = new ArrayList<String>();
        var scope = new ArrayList<String>();
        for (var row : CsvText.law("forms/" + set + "/" + code + ".csv")) {
            switch (row.getOrDefault("row", "")) {
                case "COLUMN" -> rules.add(row.getOrDefault("rule", ""));
                case "SCOPE" ->
                    scope.addAll(Arrays.asList(row.getOrDefault("rule", "").split(" ", -1)));
                default -> {
                    // Titles, checks and signatures count nothing.
                }
            }
        }
        return new FormText(code, set, rules, scope);
    }
}
