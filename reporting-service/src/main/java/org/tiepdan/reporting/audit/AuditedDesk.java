package org.tiepdan.reporting.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts that officers of the desk completed, from the raw logs. The logs of intake and routing are read one after the other, so the
 * number of the correction decides which of them spoke last.
 */
final class AuditedDesk {
    private static final Set<String> COMPLETED =
            Set.of("field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

    private Map<String, String> facts = Map.of();
    private boolean completed;
    private long known;
    private long knownThen;
    private long replaced;

    /** A correction of the registration: facts that it names, and all others of the desk, are the registered ones again. */
    void corrected(Members petition) {
        var correction = petition.in("correction");
        for (var path : correction.texts("changed")) {
            if (COMPLETED.contains(path.split("/", 2)[0])) {
                replaced = number(correction, replaced);
            }
        }
    }

    void decided(Members decision) {
        known = Math.max(known, number(decision.in("correction"), known));
        completed = completed || decision.all().containsKey("completed");
        if (completed) {
            knownThen = known;
            facts = new HashMap<>();
            List.of("field", "instance").forEach(name -> put(name, decision.text(name)));
            put("commune", decision.in("place").text("commune"));
        }
    }

    private static long number(Members correction, long otherwise) {
        var number = correction.text("number");
        return number == null ? otherwise : Long.parseLong(number);
    }

    private void put(String name, @Nullable String value) {
        if (value != null) {
            facts.put(name, value);
        }
    }

    /** Replaces the registered facts by those that an officer completed. */
    void completeIn(Map<String, String> says) {
        if (knownThen >= replaced && says.containsKey("receivedOn")) {
            says.putAll(facts);
        }
    }
}
