package org.tiepdan.office.cases;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Dates as people type them, day first, whatever language their browser speaks; links carry them as the API does. */
final class Entries {
    static final List<String> DATES = List.of("from", "to", "closedFrom", "closedTo", "limitFrom", "limitTo");

    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Sent in place of text that is no date, so that the API reports the fault. */
    private static final String NO_DATE = "?";

    private Entries() {}

    /** @return {@code typed} with dates as the API takes them; what is none is left for the API to refuse */
    static Map<String, String[]> toApi(Map<String, String[]> typed) {
        var entries = new HashMap<>(typed);
        DATES.forEach(name -> entries.computeIfPresent(
                name, (_, given) -> given.length == 1 ? new String[] {toApi(given[0].strip())} : given));
        return entries;
    }

    private static String toApi(String typed) {
        if (typed.isEmpty() || ISO.matcher(typed).matches()) {
            return typed;
        }
        var parts = DAY_FIRST.matcher(typed);
        if (!parts.matches()) {
            return NO_DATE;
        }
        try {
            return LocalDate.parse(parts.group(1) + "/" + parts.group(2) + "/" + parts.group(3), STRICT)
                    .toString();
        } catch (DateTimeParseException e) {
            return NO_DATE;
        }
    }

    /** @return a date as a field shows it; what is no date as it was typed */
    static String shown(String entry) {
        try {
            return ISO.matcher(entry).matches() ? LocalDate.parse(entry).format(SHOWN) : entry;
        } catch (DateTimeParseException e) {
            return entry;
        }
    }
}
