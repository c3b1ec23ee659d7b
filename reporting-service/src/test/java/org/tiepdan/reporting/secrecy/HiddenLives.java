package org.tiepdan.reporting.secrecy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.testkit.Events;

/**
 * Denunciations of the head of {@link #DENOUNCED} that name the officer {@link #NAMED}, from the receipt to the end and with what happens on the way. The body above
 * handles them.
 */
final class HiddenLives {
    static final String DENOUNCED = "19-05443";
    static final String NAMED = "cb-named";
    static final String HANDLES = "19-ubnd";

    /** Values of no other case, which would reveal this one. */
    static final String COMMUNE = "05710";

    static final String WORDS = "cap phep xay dung";
    static final int NUMBER = 4711;

    private static final int FIRST = 900;
    private static final int STAGES = 9;

    private HiddenLives() {}

    static List<String> ids() {
        return IntStream.range(0, STAGES)
                .mapToObj(stage -> Events.caseId(FIRST + stage).value())
                .toList();
    }

    static void write(Events events, String receiptRef) {
        for (int stage = 0; stage < STAGES; stage++) {
            write(events, Events.caseId(FIRST + stage), stage, receiptRef);
        }
    }

    private static void write(Events events, CaseId id, int stage, String receiptRef) {
        var on = LocalDate.of(2026, 7, 1).plusDays(stage % 6);
        receive(events, id, stage, on, receiptRef);
        if (stage == 0) {
            return;
        }
        if (stage == 1) {
            events.write(
                    id,
                    "petition.triage-requested.v1",
                    waits -> waits.put("type", "DENUNCIATION").put("receivingBody", "19-btcd"));
            return;
        }
        opened(events, id, on);
        switch (stage) {
            case 3 -> limit(events, id, "deadline.missed.v1", on);
            case 4 ->
                events.write(
                        id,
                        "case.transferred.v1",
                        gone -> gone.put("by", HANDLES).put("to", "19-btcd").put("on", on.toString()));
            case 5 -> settled(events, id, on);
            case 6 -> events.write(id, "case.urged.v1");
            case 7 ->
                events.write(
                        id,
                        "petition.voided.v1",
                        gone -> gone.put("type", "DENUNCIATION").put("respondentBody", DENOUNCED));
            default -> limit(events, id, "deadline.met.v1", on);
        }
    }

    private static void receive(Events events, CaseId id, int stage, LocalDate on, String receiptRef) {
        events.receive(id, petition -> {
            petition.put("type", stage == 8 ? "MIXED" : "DENUNCIATION")
                    .put("subject", "Tố cáo về cấp phép xây dựng")
                    .put("receivedAt", at(on))
                    .put("receivingBody", stage == 2 ? DENOUNCED : "19-btcd")
                    .put("registerNumber", NUMBER + stage)
                    .put("registerYear", 2026)
                    .put("signatories", 30);
            petition.putObject("place").put("commune", COMMUNE);
            petition.putObject("respondent")
                    .put("body", DENOUNCED)
                    .put("role", "HEAD")
                    .putArray("officers")
                    .add(NAMED);
            if (stage == 2) {
                petition.put("receiptRef", receiptRef);
            }
        });
    }

    private static void opened(Events events, CaseId id, LocalDate on) {
        events.write(id, "petition.routed.v1", routed -> {
            routed.put("type", "DENUNCIATION")
                    .put("competentBody", HANDLES)
                    .put("receivedAt", at(on))
                    .putObject("place")
                    .put("commune", COMMUNE);
        });
        events.write(
                id,
                "case.opened.v1",
                opened -> opened.put("type", "DENUNCIATION")
                        .put("competentBody", HANDLES)
                        .put("receivedAt", at(on))
                        .put("openedOn", on.toString()));
        limit(events, id, "deadline.set.v1", on);
    }

    private static void limit(Events events, CaseId id, String type, LocalDate on) {
        events.write(
                id,
                type,
                limit -> limit.put("owedBy", HANDLES)
                        .put("dueOn", on.plusDays(1).toString())
                        .put("statutoryDueOn", on.plusDays(1).toString())
                        .put("dueAt", LegalTime.endOf(on.plusDays(1)).toString()));
    }

    private static void settled(Events events, CaseId id, LocalDate on) {
        events.write(
                id, "case.accepted.v1", accepted -> accepted.put("by", HANDLES).put("on", on.toString()));
        events.write(
                id,
                "case.closed.v1",
                closed -> closed.put("competentBody", HANDLES)
                        .put("on", on.plusDays(1).toString()));
    }

    private static String at(LocalDate day) {
        return Instant.from(day.atTime(10, 0).atZone(LegalTime.ZONE)).toString();
    }
}
