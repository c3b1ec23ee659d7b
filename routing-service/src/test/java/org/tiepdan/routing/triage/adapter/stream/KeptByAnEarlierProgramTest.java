package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import tools.jackson.databind.node.ObjectNode;

/** Petitions stored without the petitioner and the findings, which the rules need. */
class KeptByAnEarlierProgramTest extends RepeatsScenario {
    private static final String ROUTED = "petition.routed.v1";
    private static final String TRIAGE = "petition.triage-requested.v1";

    @Test
    void what_an_officer_decided_stays_where_no_rule_asks_what_was_mended() {
        filedByAnOfficer();

        correct(1, 1, without("respondent").put("subject", "Khiếu nại về đất"), "subject");

        assertThat(types(1)).containsExactly(TRIAGE, ROUTED, ROUTED);
        assertThat(last(1, ROUTED).get("outcome").asString()).isEqualTo("FILE");
        assertThat(last(1, ROUTED).at("/decidedBy/officer").asString()).isEqualTo("cb-01");
    }

    @Test
    void the_rules_decide_again_where_they_ask_what_was_mended() {
        filedByAnOfficer();

        correct(1, 1, complaint("19-btcd"), "respondent");

        assertThat(last(1, ROUTED).has("decidedBy")).isFalse();
        assertThat(last(1, ROUTED).get("outcome").asString()).isNotEqualTo("FILE");
    }

    @Test
    void what_is_completed_waits_for_the_officer_until_the_registration_is_heard_again() {
        receive(1, without("instance"));
        keptByAnEarlierProgram(1);

        complete("k-1", "{\"instance\": 1}");

        assertThat(types(1)).containsExactly(TRIAGE, TRIAGE);
        assertThat(pending()).hasSize(1);
        correct(1, 1, without("instance").put("subject", "Khiếu nại về đất"), "subject");
        complete("k-2", "{\"instance\": 1}");
        assertThat(types(1)).containsExactly(TRIAGE, TRIAGE, TRIAGE, ROUTED);
    }

    @Test
    void a_copy_whose_first_is_void_is_decided_with_what_was_found_on_reading_it() {
        var unsigned = complaint("19-btcd");
        unsigned.putArray("findings").add("UNSIGNED");
        receive(1, complaint("19-btcd"));
        receive(2, unsigned);
        keptByAnEarlierProgram(2);

        makeVoid(1, complaint("19-btcd"));

        // LKN 11.5
        assertThat(last(2, ROUTED).get("outcome").asString()).isEqualTo("GUIDE");
    }

    private void filedByAnOfficer() {
        receive(1, without("respondent"));
        command(id(1), "k-1", "triage.decide.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "FILE", "reason": "NOT-ELIGIBLE",
                 "requestDigest": "q-k-1"}""");
        keptByAnEarlierProgram(1);
    }

    private void complete(String key, String facts) {
        command(id(1), key, "triage.complete.v1", """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "reason": "READ-IN-THE-PETITION",
                 "requestDigest": "q-%s", "facts": %s}""".formatted(key, facts));
    }

    private void keptByAnEarlierProgram(int number) {
        var key = id(number).value();
        var known = (DecidedPetition) service.stored(Desk.DECIDED).get(key);
        service.restore(
                Desk.DECIDED, Map.of(key, known.with(new Background(null, null, null, null, null, null, null))));
    }

    private static ObjectNode without(String member) {
        var petition = complaint("19-btcd");
        petition.remove(member);
        return petition;
    }
}
