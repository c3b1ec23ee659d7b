package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.routing.testkit.EditedLaw;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** One person who gives an identity number at one body and none at another: two fingerprints. ADR 184. */
class WithAndWithoutNumberTest extends RepeatsScenario {
    private static final String LINKED = "petition.linked.v1";
    private static final String RELATED = "petition.related.v1";
    private static final String UNLINKED = "petition.unlinked.v1";
    private static final String ROUTED = "petition.routed.v1";
    private static final String ANOTHER = "19-so-xay-dung";

    @Test
    void one_text_to_three_bodies_is_one_matter() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));
        receive(3, posted("19-so-nong-nghiep-moi-truong", "n-1"));

        assertIsFiled(2, 1, "REPEATED-BY-NAME");
        assertIsFiled(3, 2, "REPEATED");
        var holder = last(1, ROUTED).get("competentBody");
        assertThat(last(2, LINKED).get("heldBy")).isEqualTo(holder);
        assertThat(last(3, LINKED).get("heldBy")).isEqualTo(holder);
    }

    @Test
    void the_later_one_is_the_copy_with_or_without_the_number() {
        receive(1, posted("19-btcd", "n-1"));
        receive(2, numbered(ANOTHER, "n-1"));
        receive(3, numbered(ANOTHER, "n-1"));
        receive(4, posted(ANOTHER, "n-1"));

        assertIsFiled(2, 1, "REPEATED-BY-NAME");
        assertIsFiled(3, 2, "REPEATED");
        assertIsFiled(4, 1, "REPEATED");
    }

    @Test
    void a_namesake_who_lives_elsewhere_is_somebody_else() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-2"));

        assertIsACase(2);
    }

    @Test
    void two_numbers_are_two_people() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, numbered(ANOTHER, "n-1").put("fingerprint", "f-other-number"));

        assertIsACase(2);
    }

    @Test
    void a_letter_that_somebody_else_sent_too_may_be_a_namesakes() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted("19-btcd", "n-7").put("fingerprint", "f-neighbour"));
        receive(3, posted(ANOTHER, "n-1"));

        assertIsACase(3);
    }

    @Test
    void a_late_entry_is_handled() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1").put("receivedAt", "2026-06-25T02:00:00.000Z"));

        assertThat(types(2)).doesNotContain(LINKED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
    }

    @Test
    void other_words_of_the_same_person_are_another_matter() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, signed(posted(ANOTHER, "n-1"), OTHER_WORDS, "05443"));

        assertThat(types(2)).containsExactly(ROUTED);
    }

    @Test
    void a_copy_of_what_was_registered_by_mistake_is_decided_by_the_rules() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));
        receive(3, posted("19-so-nong-nghiep-moi-truong", "n-1"));
        assertThat(types(2)).containsExactly(LINKED, ROUTED);
        restart();

        makeVoid(1, numbered("19-btcd", "n-1"));

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        assertThat(types(3)).as("it is a copy of the second").containsExactly(LINKED, ROUTED);
    }

    @Test
    void a_first_who_turns_out_to_live_elsewhere_takes_nobodys_time_limits() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));

        correct(1, 1, numbered("19-btcd", "n-1"), numbered("19-btcd", "n-2"), "petitioner/address");
        receive(3, posted(ANOTHER, "n-2").put("fingerprint", "f-name-2"));

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
        assertThat(last(2, ROUTED).has("closesAs")).isFalse();
        assertIsFiled(3, 1, "REPEATED-BY-NAME");
    }

    @Test
    void what_an_officer_unlinked_stays_so() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));
        command(id(2), "k-1", CommandRecord.UNLINK, """
                {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "reason": "OTHER-PETITIONER",
                 "requestDigest": "q-k-1"}""".formatted(ANOTHER));

        correct(2, 1, posted(ANOTHER, "n-1"), posted(ANOTHER, "n-1"), "channel");
        receive(3, posted(ANOTHER, "n-1"));

        assertThat(types(2))
                .startsWith(LINKED, ROUTED, UNLINKED, ROUTED)
                .filteredOn(LINKED::equals)
                .hasSize(1);
        assertIsFiled(3, 2, "REPEATED");
    }

    @Test
    void a_corrected_address_shows_that_both_are_of_one_person() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-2"));
        assertIsACase(2);

        correct(2, 1, posted(ANOTHER, "n-2"), posted(ANOTHER, "n-1"), "petitioner/address");

        assertIsFiled(2, 1, "REPEATED-BY-NAME");
    }

    @Test
    void a_corrected_copy_with_other_words_is_a_case() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));

        correct(2, 1, posted(ANOTHER, "n-1"), signed(posted(ANOTHER, "n-1"), OTHER_WORDS, "05443"), "content");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, UNLINKED, ROUTED);
    }

    @Test
    void a_corrected_home_removes_nobody_from_the_group() {
        receive(1, posted("19-btcd", "n-2"));
        receive(2, numbered(ANOTHER, "n-1"));
        assertIsACase(2);

        correct(2, 1, numbered(ANOTHER, "n-1"), numbered(ANOTHER, "n-2"), "petitioner/address");
        receive(3, posted(ANOTHER, "n-7").put("fingerprint", "f-neighbour"));

        assertThat(types(2)).doesNotContain(LINKED);
        assertThat(last(3, RELATED).get("people").asInt()).isEqualTo(3);
    }

    @Test
    void a_petitioner_who_is_only_sent_again_loses_no_copy() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));

        correct(1, 1, numbered("19-btcd", "n-1"), numbered("19-btcd", "n-1"), "petitioner/fullName");

        assertIsFiled(2, 1, "REPEATED-BY-NAME");
        assertThat(types(2)).containsExactly(LINKED, ROUTED);
    }

    @Test
    void rules_without_the_reason_link_nothing_by_name(@TempDir Path folder) throws IOException {
        service.close();
        service = start(EditedLaw.law(
                folder, new EditedLaw.Edit("triage_reasons.csv", "REPEATED-BY-NAME;", "REPEATED-BY-NAME;", "OTHER;")));
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));

        assertIsACase(2);
    }

    @Test
    void a_petition_that_is_linked_twice_is_counted_once() {
        var waiting = numbered("19-btcd", "n-1");
        waiting.remove("respondent");
        receive(1, waiting);
        receive(2, posted(ANOTHER, "n-1"));
        command(id(1), "k-1", CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "outcome": "TRANSFER",
                 "reason": "COMPETENCE-BY-FIELD", "competentBody": "19-05443", "requestDigest": "q-k-1"}""");

        assertThat(types(2)).containsExactly(LINKED, ROUTED, LINKED);
        assertThat(service.count("petitions.linked")).isEqualTo(1);
    }

    @Test
    void the_same_record_again_leads_to_nothing() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(2, posted(ANOTHER, "n-1"));
        receive(2, posted(ANOTHER, "n-1"));
        receive(1, numbered("19-btcd", "n-1"));

        assertThat(types(1)).containsExactly(ROUTED);
        assertThat(types(2)).containsExactly(LINKED, ROUTED);
    }

    @Test
    void who_denounces_is_recognised_among_denunciations_only() {
        receive(1, numbered("19-btcd", "n-1"));
        receive(
                2,
                denunciation("19-05443").put("fingerprint", "f-secret-number").put("namesakeRef", "n-1"));
        receive(3, denunciation("19-so-noi-vu").put("nameRef", "n-1"));

        assertThat(types(1)).containsExactly(ROUTED);
        assertThat(types(2)).doesNotContain(LINKED, RELATED);
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
        assertThat(service.count("petitions.linked")).isZero();
    }

    private void assertIsACase(int number) {
        assertThat(types(number)).containsExactly(RELATED, ROUTED);
        assertThat(last(number, ROUTED).has("closesAs")).isFalse();
    }

    private void assertIsFiled(int number, int first, String rule) {
        assertThat(last(number, LINKED).get("first").asString())
                .isEqualTo(id(first).value());
        var routed = last(number, ROUTED);
        assertThat(routed.get("outcome").asString()).isEqualTo("FILE");
        assertThat(routed.get("closesAs").asString()).isEqualTo("DUPLICATE");
        assertThat(routed.get("reasons").findValuesAsString("ruleId")).containsExactly(rule);
    }

    private static ObjectNode numbered(String body, String home) {
        return complaint(body).put("fingerprint", "f-number").put("namesakeRef", home);
    }

    private static ObjectNode posted(String body, String home) {
        return complaint(body).put("fingerprint", "f-name").put("nameRef", home);
    }
}
