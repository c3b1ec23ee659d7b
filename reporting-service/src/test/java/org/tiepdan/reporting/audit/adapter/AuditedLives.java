package org.tiepdan.reporting.audit.adapter;

import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.life.Completing;

/** Lives that the histories lack. */
record AuditedLives(Events events) {
    void write() {
        var moved = Events.caseId(700);
        events.open(moved);
        events.write(moved, "case.transferred.v1");
        events.write(
                moved,
                "case.taken-over.v1",
                taken -> taken.put("by", "19-05710").put("from", "19-ubnd"));
        events.write(
                moved, "case.succeeded.v1", gone -> gone.put("from", "19-05710").put("to", "19-05443"));
        var corrected = Events.caseId(701);
        events.settle(corrected);
        events.write(
                corrected,
                "case.corrected.v1",
                now -> now.put("acceptedOn", "2026-07-04").put("act", "closure"));
        var copy = Events.caseId(702);
        events.open(copy);
        events.write(copy, "petition.linked.v1");
        events.write(copy, "case.closed.v1", closed -> closed.put("closedAs", "DUPLICATE"));
        var mistaken = Events.caseId(703);
        events.open(mistaken);
        events.write(mistaken, "petition.voided.v1");
        events.write(mistaken, "case.closed.v1", closed -> closed.put("closedAs", "REGISTERED_BY_MISTAKE"));
        var matter = Events.caseId(704);
        events.write(matter, "petition.routed.v1", routed -> routed.put("parent", copy.value()));
        events.write(matter, "case.opened.v1");
        var above = Events.caseId(705);
        events.receive(above, _ -> {});
        events.write(
                above,
                "petition.triage-requested.v1",
                request -> request.putObject("conflict").put("body", "19-btcd").put("handledBy", "19-ubnd"));
        events.write(mistaken, "petition.opened.v1");
        completed();
        ofTheDesk();
        var guessed = Events.caseId(706);
        events.write(guessed, "petition.opened.v1");
    }

    /** Facts that the desk completed; in the second case a correction replaces them. */
    private void completed() {
        for (int number = 707; number < 709; number++) {
            var id = Events.caseId(number);
            events.receive(id, _ -> {});
            Completing.complete(
                    events,
                    id,
                    routed -> routed.put("field", "POLICY")
                            .put("instance", 2)
                            .putObject("place")
                            .put("commune", "05455"));
        }
        Completing.mend(events, Events.caseId(708), 1, "place", _ -> {});
    }

    /** What an officer says of the instance, and facts that a petition of its type cannot have. */
    private void ofTheDesk() {
        var named = Events.caseId(709);
        events.receive(named, _ -> {});
        Completing.settle(events, named, 1, 2);
        var again = Events.caseId(710);
        events.receive(again, _ -> {});
        Completing.settle(events, again, 1, 2);
        events.write(again, "petition.triage-requested.v1", request -> request.put("instance", 1));
        var denunciation = Events.caseId(711);
        events.receive(denunciation, _ -> {});
        Completing.complete(events, denunciation, routed -> routed.put("instance", 2));
        Completing.mend(
                events,
                denunciation,
                1,
                "type",
                now -> now.put("type", "DENUNCIATION").remove("instance"));
        var proposal = Events.caseId(712);
        events.receive(proposal, petition -> petition.put("type", "PROPOSAL").remove("instance"));
        Completing.complete(
                events,
                proposal,
                routed -> routed.put("type", "PROPOSAL").put("instance", 2).put("field", "PARTY"));
        var silent = Events.caseId(713);
        events.receive(silent, _ -> {});
        Completing.mend(events, silent, 1, "field", _ -> {});
        Completing.complete(
                events, silent, routed -> routed.put("corrections", 1).put("field", "POLICY"));
    }
}
