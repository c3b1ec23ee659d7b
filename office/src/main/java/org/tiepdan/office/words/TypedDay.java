package org.tiepdan.office.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.regex.Pattern;

/** A date typed day first, whatever the language of the browser. */
public final class TypedDay {
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})");
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final DateTimeFormatter STRICT =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** In Viet Nam time. */
    private static final String END_OF_DAY = "T23:59:59.999+07:00";

    /** Sent in place of text that is no date, so that the API reports the fault. */
    private static final String NO_DATE = "?";

    private TypedDay() {}

    /** @return {@code typed} as the API takes it; for other text, a value that the API refuses */
    public static String toApi(String typed) {
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

    /** @return the end of that day as the API takes it, for the record as of a day; for other text, a value that the API refuses */
    public static String endToApi(String typed) {
        return toApi(typed) + END_OF_DAY;
    }

    /** @return a date as a field shows it; other text as typed */
    public static String shown(String entry) {
        try {
            return ISO.matcher(entry).matches() ? shown(LocalDate.parse(entry)) : entry;
        } catch (DateTimeParseException e) {
            return entry;
        }
    }

    public static String shown(LocalDate day) {
        return day.format(SHOWN);
    }
}
