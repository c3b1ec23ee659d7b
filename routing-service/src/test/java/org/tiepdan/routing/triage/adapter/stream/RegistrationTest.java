package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** A corrected registration is decided again; a voided one leaves the desk. ADR 95. */
class RegistrationTest extends RepeatsScenario {
    private static final String ROUTED = "petition.routed.v1";
    private static final String TRIAGE = "petition.triage-requested.v1";

    @Test
    void another_respondent_leads_to_another_body() {
        receive(1, complaint("19-btcd"));
        var before = last(1, ROUTED);

        correct(1, 1, about(complaint("19-btcd"), "19-05665"), "respondent/body");

        var anew = last(1, ROUTED);
        assertThat(types(1)).containsExactly(ROUTED, ROUTED);
        assertThat(anew.get("competentBody")).isNotEqualTo(before.get("competentBody"));
        assertThat(anew.get("decidedOn")).isEqualTo(before.get("decidedOn"));
        assertThat(anew.at("/correction/changed/0").asString()).isEqualTo("respondent/body");
        assertThat(anew.at("/correction/by").asString()).isEqualTo("19-btcd");
    }

    @Test
    void what_waited_leaves_the_desk_when_the_rules_decide() {
        receive(1, without(complaint("19-btcd"), "respondent"));
        assertThat(pending()).hasSize(1);

        correct(1, 1, complaint("19-btcd"), "respondent");

        assertThat(types(1)).containsExactly(TRIAGE, ROUTED);
        assertThat(pending()).isEmpty();
    }

    @Test
    void what_the_rules_no_longer_decide_waits() {
        receive(1, complaint("19-btcd"));

        correct(1, 1, without(complaint("19-btcd"), "respondent"), "respondent");

        assertThat(types(1)).containsExactly(ROUTED, TRIAGE);
        assertThat(pending()).hasSize(1);
    }

    @Test
    void where_no_rule_asks_the_decision_is_told_again_as_it_was() {
        receive(1, complaint("19-btcd"));

        correct(1, 1, complaint("19-btcd").put("subject", "Khiếu nại về đất"), "subject");

        var anew = (ObjectNode) last(1, ROUTED).deepCopy();
        var before = (ObjectNode) events(1).getFirst().deepCopy();
        anew.remove(List.of("correction", "corrections", "subject"));
        before.remove("subject");
        assertThat(anew).isEqualTo(before);
    }

    /** Only a complaint has an instance. */
    @Test
    void another_type_drops_what_the_desk_completed() {
        receive(1, without(complaint("19-btcd"), "instance"));
        command(id(1), "k-1", CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "READ-IN-THE-PETITION",
                 "facts": {"instance": 2}, "requestDigest": "q-k-1"}""");
        assertThat(last(1, ROUTED).get("instance").asInt()).isEqualTo(2);

        correct(1, 1, without(complaint("19-btcd"), "instance").put("type", "FEEDBACK"), "type");

        assertThat(last(1, ROUTED).get("type").asString()).isEqualTo("FEEDBACK");
        assertThat(last(1, ROUTED).has("instance")).isFalse();
        assertThat(last(1, ROUTED).has("completed")).isFalse();
    }

    @Test
    void the_same_or_an_older_one_again_changes_nothing() {
        receive(1, complaint("19-btcd"));
        correct(1, 2, about(complaint("19-btcd"), "19-05665"), "respondent/body");

        correct(1, 2, about(complaint("19-btcd"), "19-05665"), "respondent/body");
        correct(1, 1, complaint("19-btcd"), "respondent/body");

        assertThat(types(1)).hasSize(2);
    }

    @Test
    void a_body_that_has_taken_it_up_keeps_it() {
        receive(1, complaint("19-btcd"));
        tracking(1, "case.opened.v1", "{\"state\": \"ROUTED\", \"competentBody\": \"19-05443\"}");
        tracking(1, "case.accepted.v1", "{\"by\": \"19-05443\"}");

        correct(1, 1, about(complaint("19-btcd"), "19-05665"), "respondent/body");

        assertThat(types(1)).containsExactly(ROUTED);
    }

    /** Readers cannot know otherwise which of the two spoke last. */
    @Test
    void each_later_event_says_which_correction_was_the_last_known() {
        receive(1, complaint("19-btcd"));
        assertThat(last(1, ROUTED).has("corrections")).isFalse();
        tracking(1, "case.opened.v1", "{\"state\": \"ROUTED\", \"competentBody\": \"19-05443\"}");
        tracking(1, "case.accepted.v1", "{\"by\": \"19-05443\"}");
        correct(1, 1, complaint("19-btcd"), "petitioner/phone");

        tracking(1, "case.objected.v1", """
                {"by": "19-05443", "on": "2026-08-22", "reason": "NOT-COMPETENT-BY-FIELD"}""");

        assertThat(types(1)).containsExactly(ROUTED, TRIAGE);
        assertThat(last(1, TRIAGE).get("corrections").asInt()).isEqualTo(1);
        assertThat(last(1, TRIAGE).has("correction")).isFalse();
        command(id(1), "k-1", CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-24", "reason": "READ-IN-THE-PETITION",
                 "facts": {"commune": "05665"}, "requestDigest": "q-k-1"}""");
        assertThat(events(1).getLast().get("corrections").asInt()).isEqualTo(1);
    }

    @Test
    void other_words_are_found_to_be_the_same_as_an_earlier_petition() {
        receive(1, complaint("19-btcd"));
        receive(2, signed(complaint("19-btcd"), OTHER_WORDS, "05443"));

        correct(2, 1, complaint("19-btcd"), "content");

        assertThat(types(2)).containsExactly(ROUTED, "petition.linked.v1", ROUTED);
        assertThat(last(2, ROUTED).get("closesAs").asString()).isEqualTo("DUPLICATE");
    }

    @Test
    void a_copy_with_other_words_is_none_any_more() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));

        correct(2, 1, signed(complaint("19-btcd"), OTHER_WORDS, "05443"), "content");

        assertThat(types(2)).containsExactly("petition.linked.v1", ROUTED, "petition.unlinked.v1", ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        assertThat(last(2, ROUTED).get("competentBody"))
                .isEqualTo(last(1, ROUTED).get("competentBody"));
    }

    @Test
    void what_is_void_leaves_the_desk_and_is_decided_no_more() {
        receive(1, without(complaint("19-btcd"), "respondent"));

        makeVoid(1, complaint("19-btcd"));

        assertThat(types(1)).containsExactly(TRIAGE, "petition.registration-voided.v1");
        assertThat(last(1, "petition.registration-voided.v1").get("reason").asString())
                .isEqualTo("TEST_ENTRY");
        assertThat(pending()).isEmpty();
        correct(1, 1, complaint("19-btcd"), "respondent");
        makeVoid(1, complaint("19-btcd"));
        assertThat(types(1)).hasSize(2);
    }

    @Test
    void the_earliest_copy_of_what_is_void_is_the_first_now() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));
        receive(3, complaint("19-btcd").put("receivedAt", "2026-07-06T02:00:00.000Z"));

        makeVoid(1, complaint("19-btcd"));

        assertThat(types(2)).containsExactly("petition.linked.v1", ROUTED, "petition.unlinked.v1", ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        assertThat(types(3)).containsExactly("petition.linked.v1", ROUTED, "petition.linked.v1");
        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
        receive(4, complaint("19-btcd").put("receivedAt", "2026-07-07T02:00:00.000Z"));
        assertThat(last(4, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void nothing_is_taken_for_a_copy_of_what_is_void() {
        receive(1, complaint("19-btcd"));
        makeVoid(1, complaint("19-btcd"));

        receive(2, complaint("19-btcd"));

        assertThat(types(2)).containsExactly(ROUTED);
    }

    @Test
    void what_is_another_petitioners_now_leaves_its_copies() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));

        correct(1, 1, complaint("19-btcd").put("fingerprint", "f-other"), "petitioner/identityNumber");

        assertThat(types(2)).containsExactly("petition.linked.v1", ROUTED, "petition.unlinked.v1", ROUTED);
    }

    private static ObjectNode about(ObjectNode petition, String body) {
        petition.withObject("respondent").put("body", body);
        return petition;
    }

    private static ObjectNode without(ObjectNode petition, String member) {
        petition.remove(member);
        return petition;
    }
}
