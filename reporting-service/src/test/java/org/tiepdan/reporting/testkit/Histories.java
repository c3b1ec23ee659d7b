package org.tiepdan.reporting.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import tools.jackson.databind.node.ObjectNode;

/** Lives of cases, generated from a seed: from every state, over several years, some without their beginning. */
public final class Histories {
    private static final List<String> TYPES = List.of("COMPLAINT", "DENUNCIATION", "PROPOSAL", "FEEDBACK");
    private static final List<String> BODIES = List.of("19-05443", "19-ubnd", "19-btcd", "19-05710");
    private static final List<String> ENDS = List.of("SETTLED", "ANSWERED", "WITHDRAWN", "REFUSED", "FILED");

    private final Events events;
    private final Random random;
    private final LocalDate first;
    private final LocalDate last;
    private int number;

    /** @param last latest day of receipt */
    public Histories(Events events, long seed, LocalDate first, LocalDate last) {
        this.events = events;
        this.random = new Random(seed);
        this.first = first;
        this.last = last;
    }

    public void write(int cases) {
        for (int count = 0; count < cases; count++) {
            write(Events.caseId(number++));
        }
    }

    private void write(CaseId id) {
        var on = first.plusDays(random.nextLong(last.toEpochDay() - first.toEpochDay() + 1));
        var receiving = one(BODIES);
        var type = one(TYPES);
        if (random.nextInt(30) > 0) {
            events.receive(
                    id,
                    petition -> petition.put("type", type)
                            .put("receivingBody", receiving)
                            .put("receivedAt", noon(on).toString()));
        }
        switch (random.nextInt(10)) {
            case 0 -> {}
            case 1 -> triage(id, type, receiving, on);
            case 2 -> {
                triage(id, type, receiving, on);
                opened(id, type, receiving, null, on);
            }
            default -> handled(id, type, receiving, on);
        }
    }

    private void triage(CaseId id, String type, String receiving, LocalDate on) {
        events.write(
                id,
                "petition.triage-requested.v1",
                request -> request.put("type", type)
                        .put("receivingBody", receiving)
                        .put("receivedAt", noon(on).toString()));
    }

    private void handled(CaseId id, String type, String receiving, LocalDate on) {
        var competent = one(BODIES);
        events.write(
                id,
                "petition.routed.v1",
                routed ->
                        routed.put("type", type).put("receivingBody", receiving).put("competentBody", competent));
        if (random.nextInt(20) == 0) {
            return;
        }
        opened(id, type, receiving, competent, on);
        deadline(id, "deadline.set.v1", competent, on.plusDays(10), "ACCEPT");
        switch (random.nextInt(6)) {
            case 0 -> {}
            case 1 -> deadline(id, "deadline.missed.v1", competent, on.plusDays(10), "ACCEPT");
            case 2 -> objected(id, type, receiving, competent, on.plusDays(3));
            default -> accepted(id, competent, on);
        }
    }

    private void opened(CaseId id, String type, String receiving, String competent, LocalDate on) {
        events.write(id, "case.opened.v1", opened -> {
            opened.put("type", type)
                    .put("receivingBody", receiving)
                    .put("openedOn", on.toString())
                    .put("receivedAt", noon(on).toString());
            if (competent == null) {
                opened.put("state", "IN_TRIAGE").remove(List.of("competentBody", "outcome"));
            } else {
                opened.put("competentBody", competent);
            }
        });
    }

    private void objected(CaseId id, String type, String receiving, String by, LocalDate on) {
        events.write(
                id,
                "petition.objected.v1",
                objected ->
                        objected.put("receivingBody", receiving).put("by", by).put("on", on.toString()));
        events.write(id, "petition.triage-requested.v1", request -> {
            request.put("type", type).put("receivingBody", receiving);
            request.putArray("missing").add("objection");
            request.putObject("objection").put("by", by).put("on", on.toString());
        });
        events.write(id, "case.objected.v1", objected -> objected.put("by", by).put("on", on.toString()));
        deadline(id, "deadline.cancelled.v1", by, on.plusDays(7), "ACCEPT");
    }

    private void accepted(CaseId id, String competent, LocalDate on) {
        var acceptedOn = on.plusDays(5);
        events.write(
                id,
                "case.accepted.v1",
                accepted -> accepted.put("by", competent).put("on", acceptedOn.toString()));
        deadline(id, "deadline.met.v1", competent, on.plusDays(10), "ACCEPT");
        deadline(id, "deadline.set.v1", competent, on.plusDays(45), "RESOLVE");
        if (random.nextInt(4) == 0) {
            return;
        }
        if (random.nextBoolean()) {
            var type = random.nextBoolean() ? "deadline.met.v1" : "deadline.missed.v1";
            deadline(id, type, competent, on.plusDays(45), "RESOLVE");
        }
        events.write(
                id,
                "case.closed.v1",
                closed -> closed.put("closedAs", one(ENDS))
                        .put("on", on.plusDays(20L + random.nextInt(60)).toString())
                        .put("competentBody", competent));
    }

    private void deadline(CaseId id, String type, String owedBy, LocalDate dueOn, String rule) {
        events.write(
                id,
                type,
                (ObjectNode deadline) -> deadline.put("ruleId", rule)
                        .put("owedBy", owedBy)
                        .put("dueOn", dueOn.toString())
                        .put("statutoryDueOn", dueOn.toString())
                        .put("dueAt", LegalTime.endOf(dueOn).toString())
                        .put("metOn", dueOn.minusDays(1).toString()));
    }

    private String one(List<String> codes) {
        return codes.get(random.nextInt(codes.size()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalTime.ZONE).toInstant();
    }
}
