package org.tiepdan.office.opening;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

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

    /**
     * @param unknown what to say if there is no such petition
     * @return each fault that intake found, by its field; empty if it refused for another reason
     */
    static Map<String, String> faults(RefusedException why, String unknown, Display display) {
        var faults = new LinkedHashMap<String, String>();
        if (why.status() == HttpStatus.NOT_FOUND.value()) {
            faults.put(PETITION, unknown);
        }
        why.faults()
                .forEach(fault -> faults.putIfAbsent(
                        fault.pointer().replaceFirst("^/", ""), FaultWords.inOne(display, fault.message())));
        return faults;
    }

    /** @return what the API takes */
    Map<String, String> request() {
        return Map.of(REASON, reason, REFERENCE, reference);
    }
}
