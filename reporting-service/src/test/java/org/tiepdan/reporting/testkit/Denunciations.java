package org.tiepdan.reporting.testkit;

import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import tools.jackson.databind.node.ObjectNode;

/** Generated cases with every kind of party, from a seed, and callers who may or may not see them. */
public final class Denunciations {
    public static final List<String> BODIES = List.of("19-ubnd", "19-btcd", "19-05443", "19-05710");
    private static final List<String> TYPES = List.of("COMPLAINT", "DENUNCIATION", "MIXED", "FEEDBACK");
    private static final List<String> ROLES = List.of("HEAD", "OFFICIAL", "OFFICIAL", "BODY", "LATER");
    private static final List<String> OFFICERS = List.of("cb-1", "cb-2", "cb-3");

    private final Events events;
    private final Random random;

    public Denunciations(Events events, long seed) {
        this.events = events;
        this.random = new Random(seed);
    }

    public void write(int cases) {
        for (int number = 0; number < cases; number++) {
            write(Events.caseId(number));
        }
    }

    private void write(CaseId id) {
        var type = one(TYPES);
        var receiving = one(BODIES);
        var respondent = random.nextInt(4) == 0 ? null : one(BODIES);
        if (random.nextInt(15) > 0) {
            events.receive(id, petition -> {
                petition.put("type", type).put("receivingBody", receiving).remove("respondent");
                if (respondent != null) {
                    respondent(petition, respondent);
                }
            });
        }
        if (random.nextInt(6) > 0) {
            routed(id, random.nextInt(8) == 0 ? one(TYPES) : type, receiving, respondent);
        }
    }

    private void respondent(ObjectNode petition, String body) {
        var respondent = petition.putObject("respondent").put("body", body).put("role", one(ROLES));
        if (random.nextBoolean()) {
            respondent.putArray("officers").add(one(OFFICERS));
        }
    }

    private void routed(CaseId id, String type, String receiving, String respondent) {
        var competent = one(BODIES);
        events.write(id, "petition.routed.v1", routed -> {
            routed.put("type", type).put("receivingBody", receiving).put("competentBody", competent);
            if (receiving.equals(respondent)) {
                routed.putObject("conflict").put("body", receiving).put("handledBy", "19-ubnd");
            }
        });
        if (random.nextInt(5) == 0) {
            return;
        }
        boolean waits = random.nextInt(5) == 0;
        events.write(id, "case.opened.v1", opened -> {
            opened.put("type", type).put("receivingBody", receiving).put("competentBody", competent);
            if (waits) {
                opened.put("state", "IN_TRIAGE").remove("competentBody");
            }
        });
        events.write(id, "deadline.set.v1", limit -> limit.put("owedBy", competent));
        if (random.nextInt(3) == 0) {
            events.write(
                    id, "case.transferred.v1", gone -> gone.put("by", competent).put("to", one(BODIES)));
        }
    }

    /** A caller with this role, at one or two bodies; one in three is named in denunciations. */
    public Caller caller(Role role) {
        return new Caller(
                random.nextInt(3) == 0 ? one(OFFICERS) : "cb-9",
                Set.of(role),
                random.nextBoolean() ? Set.of(one(BODIES)) : Set.of(BODIES.get(2), BODIES.get(random.nextInt(2))));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }
}
