package org.tiepdan.feedsimulator.scenario;

import java.time.LocalDate;
import java.util.List;
import org.tiepdan.feedsimulator.feed.DraftDay;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.feed.Reconciler;
import org.tiepdan.feedsimulator.feed.Reconciliation;
import tools.jackson.databind.node.ObjectNode;

/** The days of the scenarios, of three cases. */
final class Days {
    static final String COMPLAINT = "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    static final String PROPOSAL = "1a2b3c4d5e6f708192a3b4c5d6e7f809";
    static final String DENUNCIATION = "2b3c4d5e6f708192a3b4c5d6e7f8091a";

    private static final String ABOVE = "19-ubnd";

    private final String body;
    private final LocalDate day;
    private final Reconciler reconciler;

    Days(String body, LocalDate day, Reconciler reconciler) {
        this.body = body;
        this.day = day;
        this.reconciler = reconciler;
    }

    List<FeedEvent> closed(DraftDay events, Reconciliation kind) {
        return events.closed(reconciler, kind);
    }

    /** Two cases come; the first is accepted, the second waits. */
    DraftDay ordinary() {
        return complaint()
                .add("petition.routed.v1", PROPOSAL, Days::asProposal)
                .add("case.opened.v1", PROPOSAL, Days::asProposal)
                .add("deadline.set.v1", PROPOSAL)
                .add("case.decided.v1", COMPLAINT)
                .add("case.notified.v1", COMPLAINT)
                .add("deadline.met.v1", COMPLAINT);
    }

    DraftDay withUnknown() {
        return complaint()
                .addUnknown("case.mediated.v1", COMPLAINT)
                .add(
                        "case.suspended.v1",
                        COMPLAINT,
                        data -> data.put("consulted", true).putArray("opinions").add("A-1"))
                .addUnknown("case.mediated.v2", COMPLAINT)
                .add("case.resumed.v1", COMPLAINT);
    }

    /** The proposal leaves by a transfer, and the denunciation by a correction of the decision that placed it. */
    DraftDay movedAway() {
        return complaint()
                .add("case.opened.v1", PROPOSAL, Days::asProposal)
                .add("case.opened.v1", DENUNCIATION, Days::asDenunciation)
                .add("case.transferred.v1", PROPOSAL, data -> data.put("to", ABOVE))
                .add(
                        "case.corrected.v1",
                        DENUNCIATION,
                        data -> data.put("competentBody", ABOVE).remove(List.of("corrected", "lastActOn")));
    }

    /** The denunciation has no body yet, so the members about its place are absent. */
    DraftDay withDenunciation() {
        return complaint()
                .add("petition.triage-requested.v1", DENUNCIATION, data -> {
                    asDenunciation(data);
                    data.put("receivingBody", body).put("subject", "Tố cáo");
                    data.remove(List.of("field", "place", "registerNumber", "registerYear", "respondent", "decision"));
                })
                .add("case.opened.v1", DENUNCIATION, data -> {
                    asDenunciation(data);
                    data.put("receivingBody", body).put("state", "IN_TRIAGE");
                    data.remove(List.of("competentBody", "outcome"));
                })
                .add("deadline.set.v1", DENUNCIATION);
    }

    private DraftDay complaint() {
        return new DraftDay(body, day)
                .add("petition.routed.v1", COMPLAINT)
                .add("case.opened.v1", COMPLAINT)
                .add("deadline.set.v1", COMPLAINT)
                .add("case.accepted.v1", COMPLAINT)
                .add("deadline.met.v1", COMPLAINT)
                .add("deadline.approaching.v1", COMPLAINT);
    }

    private static void asProposal(ObjectNode data) {
        data.put("type", "PROPOSAL").remove(List.of("instance", "settlesInstance"));
    }

    private static void asDenunciation(ObjectNode data) {
        data.put("type", "DENUNCIATION").remove("instance");
    }
}
