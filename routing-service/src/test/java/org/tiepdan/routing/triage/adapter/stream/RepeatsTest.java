package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;

/** TT05/2021 14.1 and LTC 24.3: a petition already transferred or guided is not handled again. */
class RepeatsTest extends RepeatsScenario {
    @Test
    void a_copy_at_another_body_is_filed_and_linked_to_the_first_and_to_the_body_that_has_it() {
        receive(1, complaint("19-btcd"));
        var holder = last(1, "petition.routed.v1").get("competentBody").asString();

        receive(2, complaint("19-so-nong-nghiep-moi-truong").put("receivedAt", "2026-08-22T02:00:00.000Z"));

        var events = events(2);
        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.routed.v1");
        assertThat(events.getFirst().get("first").asString()).isEqualTo(id(1).value());
        assertThat(events.getFirst().get("heldBy").asString()).isEqualTo(holder);
        assertThat(events.getLast().get("outcome").asString()).isEqualTo("FILE");
        assertThat(events.getLast().get("closesAs").asString()).isEqualTo("DUPLICATE");
        assertThat(events.getLast().get("competentBody").asString()).isEqualTo("19-so-nong-nghiep-moi-truong");
        assertThat(events.getLast().get("reasons").get(0).get("ruleId").asString())
                .isEqualTo("REPEATED");
        assertThat(service.count("petitions.linked")).isEqualTo(1);
    }

    @Test
    void the_third_copy_is_linked_to_the_first_too() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-05443"));
        receive(3, complaint("19-so-xay-dung"));

        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void what_comes_without_a_place_is_found_all_the_same_since_the_petitioner_is_known() {
        receive(1, complaint("19-btcd"));
        var copy = complaint("19-so-xay-dung");
        List.of("respondent", "place").forEach(copy::remove);
        copy.put("signature", signature(1, WORDS, null));

        receive(2, copy);

        assertThat(types(2)).contains("petition.linked.v1");
    }

    @Test
    void the_same_words_of_another_petitioner_are_related_and_routed_as_any() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd").put("fingerprint", "f-other"));

        assertThat(types(2)).containsExactly("petition.related.v1", "petition.routed.v1");
        assertThat(last(2, "petition.related.v1").get("first").asString()).isEqualTo(id(1).value());
        assertThat(last(2, "petition.related.v1").get("people").asInt()).isEqualTo(2);
        assertThat(last(2, "petition.routed.v1").has("closesAs")).isFalse();
    }

    @Test
    void a_group_counts_signatories_and_nobody_twice() {
        receive(1, complaint("19-btcd").put("signatories", 4));
        receive(2, complaint("19-btcd").put("signatories", 4));
        receive(3, complaint("19-btcd").put("fingerprint", "f-3"));

        assertThat(types(1)).contains("petition.group-grew.v1");
        assertThat(last(3, "petition.related.v1").get("people").asInt()).isEqualTo(5);
    }

    @Test
    void the_same_words_about_another_place_are_neither() {
        receive(1, complaint("19-btcd"));
        receive(2, signed(complaint("19-btcd"), WORDS, "05665"));
        receive(3, signed(complaint("19-btcd").put("fingerprint", "f-other"), WORDS, "05665"));

        assertThat(types(2)).containsExactly("petition.routed.v1");
        assertThat(types(3)).doesNotContain("petition.linked.v1");
        assertThat(last(3, "petition.related.v1").get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void other_words_of_the_same_petitioner_are_neither() {
        receive(1, complaint("19-btcd"));
        receive(2, signed(complaint("19-btcd"), OTHER_WORDS, "05443"));

        assertThat(types(2)).containsExactly("petition.routed.v1");
    }

    @Test
    void a_denunciation_is_like_no_complaint_and_leaves_no_trace_at_one() {
        receive(1, complaint("19-btcd"));
        receive(2, denunciation("19-05443"));
        receive(3, denunciation("19-so-noi-vu").put("receivedAt", "2026-08-22T02:00:00.000Z"));

        assertThat(types(1)).containsExactly("petition.routed.v1");
        assertThat(types(2)).noneMatch(type -> type.contains("linked") || type.contains("related"));
        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
        assertThat(service.count("petitions.linked")).isZero();
    }

    @Test
    void the_same_record_again_leads_to_nothing() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-05443"));
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-05443"));
        receive(3, complaint("19-so-xay-dung"));

        assertThat(types(1)).containsExactly("petition.routed.v1");
        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.routed.v1");
        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void a_late_entry_is_routed_by_the_rules_and_the_later_case_hears_of_it() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-05443").put("receivedAt", "2026-06-25T02:00:00.000Z"));
        receive(3, complaint("19-so-xay-dung"));

        assertThat(types(2)).containsExactly("petition.routed.v1");
        assertThat(last(2, "petition.routed.v1").has("closesAs")).isFalse();
        assertThat(last(1, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void of_one_day_the_one_recorded_first_leads() {
        receive(1, complaint("19-btcd").put("receivedAt", "2026-08-20T03:00:00.000Z"));
        receive(2, complaint("19-05443").put("receivedAt", "2026-08-20T01:00:00.000Z"));

        assertThat(last(2, "petition.linked.v1").get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void a_second_complaint_is_a_step_of_its_own() {
        receive(1, complaint("19-btcd").put("instance", 1));
        receive(2, complaint("19-btcd").put("instance", 2));

        assertThat(types(2)).containsExactly("petition.routed.v1");
        receive(3, complaint("19-btcd").put("fingerprint", "f-3"));
        assertThat(last(3, "petition.related.v1").get("people").asInt()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_handled_does_not_keep_the_next_from_being_handled() {
        var unsigned = complaint("19-btcd");
        unsigned.putArray("findings").add("UNSIGNED");
        receive(1, unsigned);
        receive(2, complaint("19-btcd"));
        receive(3, complaint("19-05443"));

        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.routed.v1");
        assertThat(last(2, "petition.routed.v1").has("closesAs")).isFalse();
        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void where_the_first_has_ended_an_officer_looks() {
        receive(1, complaint("19-btcd"));
        tracking(1, "case.opened.v1", "{\"state\":\"ROUTED\",\"competentBody\":\"19-05443\"}");
        tracking(1, "case.closed.v1", "{\"closedAs\":\"SETTLED\",\"competentBody\":\"19-05443\"}");

        receive(2, complaint("19-btcd"));

        assertThat(types(2)).containsExactly("petition.linked.v1", "petition.triage-requested.v1");
        assertThat(last(2, "petition.triage-requested.v1").get("missing").get(0).asString())
                .isEqualTo("repeated-after-the-end");
    }

    @Test
    void a_killed_instance_knows_after_it_is_restored_what_it_knew() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd").put("fingerprint", "f-other"));
        restart();

        receive(3, complaint("19-05443"));
        receive(4, complaint("19-05443").put("fingerprint", "f-third"));

        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(1).value());
        assertThat(last(4, "petition.related.v1").get("people").asInt()).isEqualTo(3);
    }

    @Test
    void each_event_has_the_members_of_its_schema() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-05443"));
        receive(3, complaint("19-btcd").put("fingerprint", "f-3").put("signatories", 4));

        for (var number : new int[] {1, 2, 3}) {
            for (var type : types(number)) {
                var schema = ContractSamples.schema(type);
                var event = last(number, type);
                assertThat(schema.get("properties").propertyNames()).containsAll(event.propertyNames());
                schema.get("required")
                        .forEach(member -> assertThat(event.has(member.asString()))
                                .as(type + " " + member)
                                .isTrue());
            }
        }
        assertThat(types(1)).contains("petition.group-grew.v1");
    }

    @Test
    void what_both_indexes_keep_of_a_petition_is_at_most_400_bytes() {
        var random = new SplittableRandom(7);
        for (int i = 1; i <= 50; i++) {
            var words = random.ints(40, 'a', 'z')
                    .mapToObj(letter -> "v" + (char) letter + "ng")
                    .collect(Collectors.joining(" "));
            receive(
                    i,
                    signed(
                            complaint("19-btcd")
                                    .put("fingerprint", "f-%024x".formatted(i))
                                    .put("nameRef", "n-%016x".formatted(i)),
                            "Thửa đất số %d, tờ bản đồ số %d, xóm %d, Quyết định số %d/QĐ-UBND ngày 1/6/2026, %d m2: %s"
                                    .formatted(i + 100, i + 200, i, i + 300, i + 400, words),
                            "05443"));
        }

        // Two forms of each signature, sixteen bands, and the receiving body with the time.
        assertThat(sizeOfIndexes() / 50).isLessThanOrEqualTo(400);
    }

    @Test
    void among_many_of_one_place_and_form_the_one_that_says_the_same_is_found() {
        var form =
                "Gia đình tôi không đồng ý với giá bồi thường thửa đất số %d, đề nghị Ủy ban nhân dân xã tính lại cho đúng.";
        for (int i = 1; i <= 80; i++) {
            receive(i, signed(complaint("19-btcd").put("fingerprint", "f-" + i), form.formatted(100 + i), "05443"));
        }

        receive(81, signed(complaint("19-btcd").put("fingerprint", "f-81"), form.formatted(130), "05443"));

        assertThat(last(81, "petition.related.v1").get("first").asString()).isEqualTo(id(30).value());
        assertThat(types(80)).doesNotContain("petition.related.v1");
    }
}
