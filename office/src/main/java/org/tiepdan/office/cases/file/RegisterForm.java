package org.tiepdan.office.cases.file;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.TypedDay;

/**
 * The register to print, as typed.
 *
 * @param body its name, or what was typed instead
 * @param whole whether everything was chosen, so that it can be printed
 */
record RegisterForm(String body, String from, String to, boolean whole) {
    private static final List<String> FIELDS = List.of("body", "from", "to");

    /** @param typed with codes for the names that were recognised */
    static RegisterForm of(Map<String, String[]> typed, Caller caller, Display display) {
        var today = display.today();
        var given = new HashMap<String, String>();
        FIELDS.forEach(name -> {
            var values = typed.get(name);
            if (values != null && values.length > 0 && !values[0].isBlank()) {
                given.put(name, values[0].strip());
            }
        });
        return new RegisterForm(
                given.containsKey("body")
                        ? display.name(given.get("body"))
                        : caller.bodies().stream()
                                .sorted()
                                .findFirst()
                                .map(display::name)
                                .orElse(""),
                shown(given.get("from"), today.withDayOfMonth(1)),
                shown(given.get("to"), today),
                given.size() == FIELDS.size());
    }

    private static String shown(@Nullable String given, LocalDate otherwise) {
        return given == null ? TypedDay.shown(otherwise) : TypedDay.shown(given);
    }
}
