package org.tiepdan.office.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;

/**
 * Faulty parameters of the leader's page, as typed.
 *
 * @param faulty the general fault
 * @param faults by field
 * @param others faults without a field
 */
record HomeForm(String body, String year, String faulty, Map<String, String> faults, List<String> others) {
    private static final Set<String> FIELDS = Set.of("body", "year");

    static HomeForm of(RefusedException refused, HttpServletRequest request, Display display) {
        var beside = new HashMap<String, String>();
        var others = new ArrayList<String>();
        for (var fault : refused.faults()) {
            if (FIELDS.contains(fault.pointer())) {
                beside.putIfAbsent(fault.pointer(), FaultWords.of(fault, display));
            } else {
                others.add(FaultWords.named(fault, display));
            }
        }
        return new HomeForm(
                typed(request, "body"),
                typed(request, "year"),
                FaultWords.inOne(display, refused.sentence()),
                beside,
                others);
    }

    private static String typed(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
