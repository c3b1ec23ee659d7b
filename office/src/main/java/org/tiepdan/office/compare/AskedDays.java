package org.tiepdan.office.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.TypedDay;

/**
 * The days that a reader compares.
 *
 * @param period name; empty where days are typed
 * @param from first day as typed, and {@code to} the last; both empty where a period is named
 */
record AskedDays(String period, String from, String to) {

    /** @param usual the period if the request names none */
    static AskedDays of(@Nullable String period, @Nullable String from, @Nullable String to, String usual) {
        var first = stripped(from);
        var last = stripped(to);
        boolean days = !first.isEmpty() || !last.isEmpty();
        var name = stripped(period);
        return new AskedDays(days ? "" : name.isEmpty() ? usual : name, first, last);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public boolean free() {
        return period.isEmpty();
    }

    /** As in a URL. */
    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "period", period);
        put(parameters, "from", TypedDay.toApi(from));
        put(parameters, "to", TypedDay.toApi(to));
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

    String words(Display display) {
        return from.isEmpty() && to.isEmpty() ? period : display.text("compare.own-days", firstShown(), lastShown());
    }
}
