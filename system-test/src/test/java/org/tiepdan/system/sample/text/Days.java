package org.tiepdan.system.sample.text;

import java.time.LocalDate;
import java.util.Map;

/**
 * The days of a report.
 *
 * @param from the first day
 * @param to the day after the last one
 */
public record Days(LocalDate from, LocalDate to) {
    private static final Map<String, String> KINDS = Map.of(
            "", "YEAR", "Q1", "Q1", "Q2", "Q2", "Q3", "Q3", "Q4", "Q4", "H1", "H1", "9M", "NINE_MONTHS", "NA", "NA");

    /** @param name {@code 2026-Q3}, {@code 2026-H1}, {@code 2026-9M}, {@code 2026}, {@code 2026-NA} */
    public static Days named(String name) {
        int year = Integer.parseInt(name.substring(0, 4));
        var kind = KINDS.get(name.length() > 4 ? name.substring(5) : "");
        for (var row : CsvText.law("report_periods.csv")) {
            var lastDay = LocalDate.parse(year + "-" + row.get("to"));
            if (row.getOrDefault("period", "").equals(kind) && holds(row, lastDay)) {
                int first = "PREVIOUS".equals(row.get("from_year")) ? year - 1 : year;
                return new Days(LocalDate.parse(first + "-" + row.get("from")), lastDay.plusDays(1));
            }
        }
        throw new IllegalArgumentException("The law has no period " + name);
    }

    /** Whether a row of the law is in force on a day. */
    static boolean holds(Map<String, String> row, LocalDate day) {
        var to = row.getOrDefault("effective_to", "");
        return !day.isBefore(LocalDate.parse(row.getOrDefault("effective_from", "")))
                && (to.isEmpty() || !day.isAfter(LocalDate.parse(to)));
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    public boolean hold(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
