package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules of handing on and guiding once (TT05/2021 14.1; LTC 24.3) are about bodies that are not competent: a petitioner who sends the
 * same letter to the competent body is heard there.
 */
class FollowedGuidanceTest extends RepeatsScenario {
    private static final String COMPETENT = "19-05443";
    private static final String ANOTHER = "19-so-xay-dung";

    @Test
    void who_follows_the_guidance_is_heard_by_the_competent_body() {
        guided();

        receive(2, complaint(COMPETENT, "2026-06-25"));

        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.routed.v1");
        var linked = last(2, "petition.linked.v1");
        assertThat(linked.get("first").asString()).isEqualTo(id(1).value());
        assertThat(linked.get("heldBy").asString())
                .as("the body that guided, the other never got it")
                .isEqualTo("19-btcd");
        assertIsACase(2);
    }

    @Test
    void a_body_that_is_not_competent_does_not_guide_again() {
        guided();

        receive(2, complaint(ANOTHER, "2026-06-25"));

        assertIsFiled(2, "REPEATED-AFTER-GUIDANCE");
        assertThat(last(2, "petition.linked.v1").get("heldBy").asString()).isEqualTo("19-btcd");
    }

    @Test
    void one_more_copy_is_one_of_the_case_that_the_competent_body_has() {
        guided();
        receive(2, complaint(ANOTHER, "2026-06-24"));
        receive(3, complaint(COMPETENT, "2026-06-25"));

        receive(4, complaint(COMPETENT, "2026-06-26"));
        receive(5, complaint(ANOTHER, "2026-06-26"));

        assertIsFiled(2, "REPEATED-AFTER-GUIDANCE");
        assertIsACase(3);
        for (int copy : new int[] {4, 5}) {
            assertIsFiled(copy, "REPEATED");
            assertThat(last(copy, "petition.linked.v1").get("first").asString()).isEqualTo(id(3).value());
            assertThat(last(copy, "petition.linked.v1").get("heldBy").asString())
                    .isEqualTo(COMPETENT);
        }
    }

    @Test
    void if_that_case_was_registered_by_mistake_its_copy_is_decided_by_the_rules() {
        guided();
        receive(2, complaint(COMPETENT, "2026-06-25"));
        receive(3, complaint(COMPETENT, "2026-06-26"));

        makeVoid(2, complaint(COMPETENT, "2026-06-25"));

        assertThat(types(3)).endsWith("petition.unlinked.v1", "petition.routed.v1");
        assertIsACase(3);
    }

    @Test
    void where_the_rules_lack_a_fact_the_body_that_an_officer_named_looks_at_it() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        decide(1, "GUIDE", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        receive(2, withoutRespondent(COMPETENT, "2026-08-12"));

        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.triage-requested.v1");
        assertThat(last(2, "petition.triage-requested.v1").get("missing").toString())
                .doesNotContain("repeated");
    }

    @Test
    void its_facts_are_completed_like_those_of_any_petition() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        decide(1, "GUIDE", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");
        receive(2, withoutRespondent(COMPETENT, "2026-08-12"));

        command(id(2), "k-2", CommandRecord.COMPLETE, """
                {"by": "19-05443", "officer": "cb-01", "on": "2026-08-20", "reason": "READ-IN-THE-PETITION",
                 "facts": {"respondent": {"body": "19-05443", "role": "HEAD"}}, "requestDigest": "q-k-2"}""");

        assertIsACase(2);
    }

    @Test
    void guidance_that_names_no_body_is_not_repeated_by_the_desk_that_gave_it() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        decide(1, "GUIDE", "COMPETENCE-BY-FIELD", "");

        receive(2, complaint("19-btcd", "2026-08-12"));
        receive(3, complaint(ANOTHER, "2026-08-12"));

        assertIsFiled(2, "REPEATED-AFTER-GUIDANCE");
        assertIsFiled(3, "REPEATED-AFTER-GUIDANCE");
    }

    @Test
    void guidance_that_names_no_body_does_not_keep_the_competent_one_from_it() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        decide(1, "GUIDE", "COMPETENCE-BY-FIELD", "");

        receive(2, complaint(COMPETENT, "2026-08-12"));

        assertIsACase(2);
    }

    @Test
    void what_is_completed_after_the_rules_asked_for_it_is_handed_on_to_the_competent_body() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        command(id(1), "k-1", CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "READ-IN-THE-PETITION",
                 "facts": {"found": ["UNSIGNED"]}, "requestDigest": "q-k-1"}""");
        assertThat(ruleIds(last(1, "petition.routed.v1"))).containsExactly("DK-UNSIGNED-COMPLAINT");

        receive(2, complaint(ANOTHER, "2026-08-22"));

        var routed = last(2, "petition.routed.v1");
        assertThat(routed.get("outcome").asString()).isEqualTo("TRANSFER");
        assertThat(routed.get("competentBody").asString()).isEqualTo(COMPETENT);
        assertThat(routed.has("closesAs")).isFalse();
    }

    @Test
    void two_copies_of_what_an_officer_did_not_handle_are_one_case() {
        receive(1, withoutRespondent("19-btcd", "2026-08-11"));
        decide(1, "FILE", "OUTSIDE-COMPETENCE", "");

        receive(2, complaint(COMPETENT, "2026-08-12"));
        receive(3, complaint(COMPETENT, "2026-08-13"));

        assertIsACase(2);
        assertIsFiled(3, "REPEATED");
    }

    @Test
    void a_denunciation_handed_on_out_of_the_province_is_not_handed_on_again() {
        receive(1, denouncing("19-btcd", "19-ubnd"));
        assertThat(last(1, "petition.routed.v1").get("outcome").asString()).isEqualTo("TRANSFER");

        receive(2, denouncing(ANOTHER, "19-ubnd").put("receivedAt", "2026-08-22T02:00:00.000Z"));

        assertIsFiled(2, "REPEATED-AFTER-TRANSFER");
    }

    private void guided() {
        receive(1, complaint("19-btcd", "2026-06-22"));
        assertThat(last(1, "petition.routed.v1").get("outcome").asString()).isEqualTo("GUIDE");
        assertThat(last(1, "petition.routed.v1").get("competentBody").asString())
                .isEqualTo(COMPETENT);
    }

    private void decide(int number, String outcome, String reason, String more) {
        command(id(number), "k-" + number, CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "%s", "reason": "%s"%s,
                 "requestDigest": "q-k-%d"}""".formatted(outcome, reason, more, number));
        assertThat(last(number, "petition.routed.v1").get("outcome").asString()).isEqualTo(outcome);
    }

    private void assertIsACase(int number) {
        var routed = last(number, "petition.routed.v1");
        assertThat(routed.get("outcome").asString()).isEqualTo("ACCEPT");
        assertThat(routed.get("competentBody").asString()).isEqualTo(COMPETENT);
        assertThat(routed.has("closesAs")).isFalse();
    }

    private void assertIsFiled(int number, String rule) {
        var routed = last(number, "petition.routed.v1");
        assertThat(routed.get("outcome").asString()).isEqualTo("FILE");
        assertThat(routed.get("closesAs").asString()).isEqualTo("DUPLICATE");
        assertThat(ruleIds(routed)).containsExactly(rule);
    }

    private static Iterable<String> ruleIds(JsonNode routed) {
        return routed.get("reasons").findValuesAsString("ruleId");
    }

    private static ObjectNode complaint(String body, String day) {
        return complaint(body).put("receivedAt", day + "T02:00:00.000Z");
    }

    private static ObjectNode withoutRespondent(String body, String day) {
        var petition = complaint(body, day);
        petition.remove("respondent");
        return petition;
    }

    private static ObjectNode denouncing(String at, String body) {
        var petition = denunciation(at);
        petition.putObject("respondent").put("body", body).put("role", "HEAD");
        return petition;
    }
}
