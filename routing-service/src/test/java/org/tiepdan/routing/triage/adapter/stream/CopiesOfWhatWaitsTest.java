package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.duplicate.Notice;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.repeats.Notices;

/** Copies that come while the first waits at a desk follow what is decided about it. ADR 185. */
class CopiesOfWhatWaitsTest extends CopiesScenario {

    @Test
    void the_body_of_the_copy_learns_who_has_the_first() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(ANOTHER));
        assertIsFiled(2);
        assertThat(last(2, LINKED).get("heldBy").asString()).isEqualTo("19-btcd");
        restart();

        decide("TRANSFER", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, LINKED);
        assertThat(last(2, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        assertIsFiled(2);
    }

    @Test
    void it_learns_that_once() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(ANOTHER));
        decide("TRANSFER", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        tracking(1, "case.opened.v1", "{\"state\":\"ROUTED\",\"competentBody\":\"19-05443\"}");
        tracking(1, "case.accepted.v1", "{\"state\":\"ACCEPTED\",\"competentBody\":\"19-05443\"}");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, LINKED);
    }

    @Test
    void after_guidance_the_copy_at_the_competent_body_is_a_case_and_the_others_are_copies_of_that() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(ANOTHER));
        receive(3, complaint(COMPETENT));
        receive(4, complaint(ANOTHER));

        decide("GUIDE", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");
        receive(5, complaint(ANOTHER));

        assertIsFiled(2);
        assertThat(types(3)).containsExactly(LINKED, ROUTED, ROUTED);
        assertIsACase(3);
        for (int copy : new int[] {4, 5}) {
            assertIsFiled(copy);
            assertThat(last(copy, LINKED).get("first").asString()).isEqualTo(id(3).value());
            assertThat(last(copy, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        }
    }

    @Test
    void after_a_refusal_the_earliest_copy_is_decided_by_the_rules() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(COMPETENT));
        receive(3, complaint(ANOTHER));

        decide("FILE", "OUTSIDE-COMPETENCE", "");

        assertIsACase(2);
        assertIsFiled(3);
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void if_that_one_waits_too_the_others_follow_it() {
        receive(1, waiting("19-btcd"));
        receive(2, waiting("19-btcd"));
        receive(3, complaint(ANOTHER));
        decide("FILE", "OUTSIDE-COMPETENCE", "");
        assertThat(types(2)).endsWith("petition.triage-requested.v1");

        decide(2, "TRANSFER", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
        assertThat(last(3, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        assertIsFiled(3);
    }

    @Test
    void a_copy_that_tracking_has_closed_is_still_followed_by_the_later_ones() {
        receive(1, waiting("19-btcd"));
        receive(2, waiting("19-btcd"));
        receive(3, complaint(ANOTHER));
        close(2, "19-btcd");
        close(3, ANOTHER);
        decide("FILE", "OUTSIDE-COMPETENCE", "");
        assertThat(types(2)).endsWith("petition.triage-requested.v1");

        decide(2, "TRANSFER", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
        assertThat(last(3, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        assertIsFiled(3);
    }

    @Test
    void a_closed_copy_that_is_handled_later_is_in_work_at_the_competent_body() {
        receive(1, waiting("19-btcd").put("fingerprint", "f-number").put("namesakeRef", "n-1"));
        receive(2, complaint(COMPETENT).put("fingerprint", "f-name").put("nameRef", "n-1"));
        receive(3, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));
        close(2, COMPETENT);
        close(3, ANOTHER);

        decide("FILE", "OUTSIDE-COMPETENCE", "");
        receive(4, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));

        assertIsACase(2);
        for (int copy : new int[] {3, 4}) {
            assertIsFiled(copy);
            assertThat(last(copy, LINKED).get("first").asString()).isEqualTo(id(2).value());
            assertThat(last(copy, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        }
    }

    @Test
    void a_copy_of_a_copy_by_name_is_handled_if_its_body_is_the_one_guided_to() {
        receive(1, waiting("19-btcd").put("fingerprint", "f-number").put("namesakeRef", "n-1"));
        receive(2, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));
        receive(3, complaint(COMPETENT).put("fingerprint", "f-name").put("nameRef", "n-1"));
        assertIsFiled(2);
        assertIsFiled(3);
        restart();

        decide("GUIDE", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");

        assertIsFiled(2);
        assertIsACase(3);
    }

    @Test
    void the_matters_of_a_split_first_are_handled_there() {
        receive(1, mixed("19-btcd"));
        receive(2, mixed(ANOTHER));

        command(id(1), "k-1", CommandRecord.SPLIT, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "SEVERAL-MATTERS",
                 "requestDigest": "q-k-1", "matters": [
                  {"type": "COMPLAINT", "field": "LAND_HOUSING", "respondent": {"body": "19-05443", "role": "HEAD"},
                   "decisionKind": "ADMINISTRATIVE_DECISION", "decisionReceivedOn": "2026-06-03", "instance": 1,
                   "commune": "05443"},
                  {"type": "DENUNCIATION", "field": "PUBLIC_DUTY",
                   "respondent": {"body": "19-05443", "role": "HEAD"}}]}""");

        assertThat(types(1)).contains("petition.split.v1");
        assertThat(types(2)).containsExactly(LINKED, ROUTED, LINKED);
        assertIsFiled(2);
    }

    @Test
    void a_void_first_leaves_its_copies_to_the_earliest_of_them() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(COMPETENT));
        receive(3, complaint(ANOTHER));

        makeVoid(1, waiting("19-btcd"));

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertIsACase(2);
        assertIsFiled(3);
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void what_is_completed_at_the_desk_decides_for_the_copy_too() {
        receive(1, waiting("19-btcd"));
        receive(2, complaint(ANOTHER));

        command(id(1), "k-1", CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "READ-IN-THE-PETITION",
                 "facts": {"respondent": {"body": "19-05443", "role": "HEAD"}}, "requestDigest": "q-k-1"}""");

        assertThat(last(2, LINKED).get("heldBy")).isEqualTo(last(1, ROUTED).get("competentBody"));
        assertThat(types(2)).containsExactly(LINKED, ROUTED, LINKED);
    }

    @Test
    void a_copy_by_name_follows_too() {
        receive(1, waiting("19-btcd").put("fingerprint", "f-number").put("namesakeRef", "n-1"));
        receive(2, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));
        receive(3, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));

        decide("TRANSFER", "COMPETENCE-BY-FIELD", ", \"competentBody\": \"" + COMPETENT + "\"");
        receive(4, complaint(ANOTHER).put("fingerprint", "f-name").put("nameRef", "n-1"));

        assertThat(last(2, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        assertThat(last(4, LINKED).get("heldBy").asString()).isEqualTo(COMPETENT);
        assertIsFiled(4);
    }

    @Test
    void a_notice_that_overtakes_the_petition_waits_for_it() {
        receive(1, complaint("19-btcd"));
        var left = new Notice.Left(id(1), "19-btcd", "cb-01", LocalDate.parse("2026-08-20"));
        var cause = envelopeOf(id(1), complaint("19-btcd").put("requestDigest", "q-1"));
        var notice = Notices.of(Notice.left(id(2), left, null), cause, "", TopologyScenario.NOW);

        service.send(Topics.ROUTING_COMMANDS, notice.key(), notice.value(), notice.headers());
        restart();
        receive(2, complaint(COMPETENT));

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertIsACase(2);
        assertThat(service.stored("followers")).isEmpty();
    }
}
