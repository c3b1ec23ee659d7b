package org.tiepdan.office.opening;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.tiepdan.office.words.Display;

/**
 * Which petition is to be opened and why, as typed.
 *
 * @param reference number of the paper that orders it
 */
record OpeningForm(String petition, String reason, String reference) {
    static final String PETITION = "petition";
    static final String REASON = "reason";
    static final String REFERENCE = "reference";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

    static OpeningForm of(Map<String, String> typed) {
        return new OpeningForm(
                typed.getOrDefault(PETITION, "").strip().toLowerCase(Locale.ROOT),
                typed.getOrDefault(REASON, ""),
                typed.getOrDefault(REFERENCE, "").strip());
    }

    /** @return every fault by its field; empty if intake can judge the form */
    Map<String, String> faults(Display display) {
        var faults = new LinkedHashMap<String, String>();
        if (!ID.matcher(petition).matches()) {
            faults.put(PETITION, display.text("opening.not-an-id"));
        }
        if (reason.isEmpty()) {
            faults.put(REASON, display.text("opening.missing"));
        }
        if (reference.isEmpty()) {
            faults.put(REFERENCE, display.text("opening.missing"));
        }
        return faults;
    }

    /** @return what the API takes */
    Map<String, String> request() {
        return Map.of(REASON, reason, REFERENCE, reference);
    }
}
