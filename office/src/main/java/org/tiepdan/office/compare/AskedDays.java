package org.tiepdan.office.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.TypedDay;

/**
 * The days that a reader chose to compare.
 *
 * @param period name; empty if days are typed
 * @param from first day as typed, and {@code to} the last; both empty if a period is named
 * @param known the record as of the end of this day, as typed; empty for now
 */
record AskedDays(String period, String from, String to, String known) {
    /** The parameter of the pages; that of the API is a moment. */
    static final String KNOWN = "known";

    private static final Pattern WHOLE_YEAR = Pattern.compile("[0-9]{4}");

    /** @param usual the period if the request names none */
    static AskedDays of(
            @Nullable String period, @Nullable String from, @Nullable String to, @Nullable String known, String usual) {
        var first = stripped(from);
        var last = stripped(to);
        boolean days = !first.isEmpty() || !last.isEmpty();
        var name = stripped(period);
        return new AskedDays(days ? "" : name.isEmpty() ? usual : name, first, last, stripped(known));
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean free() {
        return period.isEmpty();
    }

    /**
     * Whether the table may be published: only that of a whole reporting year that is over, as the record says now. Of overlapping periods, the
     * difference of two tables would reveal what a third one leaves out.
     */
    boolean isForPublication(ReportPeriods periods, LocalDate today) {
        return known.isEmpty()
                && WHOLE_YEAR.matcher(period).matches()
                && periods.find(period)
                        .filter(year -> !today.isBefore(year.to()))
                        .isPresent();
    }

    /** As in a URL. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "period", period);
        put(parameters, "from", TypedDay.toApi(from));
        put(parameters, "to", TypedDay.toApi(to));
        put(parameters, KNOWN, TypedDay.toApi(known));
        return parameters;
    }

    /** @param page parameters of a page */
    static Map<String, String[]> toApi(Map<String, String> page) {
        var parameters = new LinkedHashMap<String, String[]>();
        page.forEach((name, value) -> {
            boolean moment = name.equals(KNOWN);
            parameters.put(moment ? "knownAt" : name, new String[] {moment ? TypedDay.endToApi(value) : value});
        });
        return parameters;
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    /** As in a form field. */
    public String firstShown() {
        return TypedDay.shown(from);
    }

    public String lastShown() {
        return TypedDay.shown(to);
    }

    public String knownShown() {
        return TypedDay.shown(known);
    }

    /** @return {@code days}, and the day of the record if it is not that of now */
    String withKnown(String days, Display display) {
        return known.isEmpty() ? days : days + " · " + display.text("reports.of-record", knownShown());
    }

    String words(ReportPeriods periods, Display display) {
        return from.isEmpty() && to.isEmpty()
                ? periods.find(period).map(named -> words(named, display)).orElse(period)
                : display.text("compare.own-days", firstShown(), lastShown());
    }

    static String words(ReportPeriod period, Display display) {
        return display.text(
                "compare.choice",
                display.language().of(period.vi(), String.valueOf(period.name())),
                display.day(period.from()),
                display.day(period.lastDay()));
    }
}
