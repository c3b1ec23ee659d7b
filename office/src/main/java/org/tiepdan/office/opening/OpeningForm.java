package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

/**
 * Which petition is to be opened and why, as typed.
 *
 * @param reference number of the paper that orders it
 */
record OpeningForm(String petition, String reason, String reference) {
    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403);

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

    /** Shows the form again, with its faults by field. */
    interface Again {
        /** @param alert about the whole form; empty for none */
        String page(Map<String, String> faults, String alert);
    }

    /**
     * @param sending sends it to intake, and returns the view or redirect that follows
     * @param again for a form that is faulty, refused, or not answered
     * @param unknown what to say if there is no such petition
     * @param away what to say if intake does not answer
     * @throws RefusedException if no other input would change the refusal
     */
    String send(
            Supplier<String> sending,
            Again again,
            String unknown,
            String away,
            HttpServletResponse response,
            Display display) {
        var faults = faults(display);
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again.page(faults, "");
        }
        try {
            return sending.get();
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            var refused = faults(e, unknown, display);
            return again.page(refused, refused.isEmpty() ? FaultWords.inOne(display, e.sentence()) : "");
        } catch (RestClientException _) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return again.page(Map.of(), away);
        }
    }

    /** @return each fault that intake found, by its field; empty if it refused for another reason */
    private static Map<String, String> faults(RefusedException why, String unknown, Display display) {
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
