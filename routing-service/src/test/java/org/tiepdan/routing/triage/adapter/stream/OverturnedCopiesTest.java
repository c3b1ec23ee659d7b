package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;

/** A copy of an ended petition, after the desk took back its decision about the copy. */
class OverturnedCopiesTest extends RepeatsScenario {
    private static final String TRIAGE = "petition.triage-requested.v1";
    private static final String ROUTED = "petition.routed.v1";

    @BeforeEach
    void overturned() {
        receive(1, complaint("19-btcd"));
        tracking(1, "case.opened.v1", "{\"state\":\"ROUTED\",\"competentBody\":\"19-05443\"}");
        tracking(1, "case.closed.v1", "{\"closedAs\":\"SETTLED\",\"competentBody\":\"19-05443\"}");
        receive(2, complaint("19-btcd"));
        command(id(2), "k-file", CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "FILE", "reason": "NOT-ELIGIBLE",
                 "requestDigest": "q-k-file"}""");
        tracking(2, "case.corrected.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "voids": "e-1", "act": "routing",
                 "reason": "WRONG_DAY", "state": "IN_TRIAGE", "triageSince": "2026-08-19"}""");
        assertThat(types(2)).containsExactly("petition.linked.v1", TRIAGE, ROUTED, TRIAGE);
        assertThat(last(2, TRIAGE).get("missing").toString()).isEqualTo("[\"correction\"]");
    }

    @Test
    void staysOneForTheOfficerWhateverIsCompleted() {
        command(id(2), "k-facts", CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "READ-IN-THE-PETITION",
                 "facts": {"field": "OTHER"}, "requestDigest": "q-k-facts"}""");

        assertThat(types(2)).endsWith(TRIAGE, TRIAGE);
        assertThat(known().desk().repeats()).isTrue();
    }

    @Test
    void isNoneOnceAnOfficerSaysSo() {
        command(id(2), "k-unlink", "triage.unlink.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "OTHER-MATTER",
                 "requestDigest": "q-k-unlink"}""");

        assertThat(types(2)).endsWith("petition.unlinked.v1", ROUTED);
        assertThat(known().desk().repeats()).isFalse();
    }

    private DecidedPetition known() {
        return (DecidedPetition) service.stored(Desk.DECIDED).get(id(2).value());
    }
}
