package org.tiepdan.reporting.audit.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Field;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * The facts that officers of the desk completed, from the raw logs. The logs of intake and routing are read one after the other, so the
 * number of the correction decides which of them spoke last.
 */
final class AuditedDesk {
    private static final Set<String> COMPLETED =
            Set.of("type", "field", "fieldBody", "instance", "place", "respondent", "decision", "findings", "signed");

    private Map<String, String> facts = Map.of();
    private boolean completed;
    private long known;
    private long knownThen;
    private long corrections;
    private long replaced;

    /** A correction of the registration: facts that it names, and all others of the desk, are the registered ones again. */
    void corrected(Members petition) {
        var correction = petition.in("correction");
        long number = number(correction, ++corrections);
        for (var path : correction.texts("changed")) {
            if (COMPLETED.contains(path.split("/", 2)[0])) {
                replaced = number;
            }
        }
    }

    void decided(Members decision) {
        var heard = decision.text("corrections");
        known = Math.max(known, number(decision.in("correction"), known));
        known = heard == null ? known : Math.max(known, Long.parseLong(heard));
        var type = decision.required("type");
        boolean complaint = "COMPLAINT".equals(type);
        var instance = decision.text("instance");
        boolean officers = complaint && decision.in("decidedBy").text("by") != null;
        var settles = officers ? decision.text("settlesInstance") : null;
        boolean named = settles != null && !settles.equals(instance);
        completed = completed || named || decision.all().containsKey("completed");
        if (completed) {
            knownThen = known;
            facts = new HashMap<>();
            put("field", allowed(decision.text("field"), type));
            put("instance", complaint ? (named ? settles : instance) : null);
            put("commune", decision.in("place").text("commune"));
        }
    }

    /** An earlier program kept a field that the type cannot have. */
    private static @Nullable String allowed(@Nullable String field, String type) {
        for (var each : Field.values()) {
            if (each.name().equals(field) && !each.allowedFor(PetitionType.ofCode(type))) {
                return null;
            }
        }
        return field;
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
