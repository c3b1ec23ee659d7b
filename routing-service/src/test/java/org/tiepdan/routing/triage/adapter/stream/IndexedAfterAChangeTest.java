package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** How a petition is found after it was corrected, voided, or unlinked. ADR 94, 95. */
class IndexedAfterAChangeTest extends RepeatsScenario {
    private static final String ROUTED = "petition.routed.v1";
    private static final String RELATED = "petition.related.v1";
    private static final String LINKED = "petition.linked.v1";
    private static final String GARDEN =
            "Tôi không đồng ý với quyết định thu hồi đất vườn của gia đình tôi tại xóm Đông. " + OTHER_WORDS;
    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 365);
    private static final String FIELD = GARDEN.replace("đất vườn", "đất ruộng");

    @AfterEach
    void nothing_is_set_aside() {
        assertThat(service.deadLetters()).isEmpty();
    }

    @Test
    void what_is_void_is_not_found_by_others() {
        receive(1, complaint("19-btcd"));

        makeVoid(1, complaint("19-btcd"));

        receive(2, of(2, WORDS, "05443"));
        assertThat(types(2)).containsExactly(ROUTED);
    }

    @Test
    void a_group_keeps_the_name_of_what_is_void_and_does_not_count_it() {
        receive(1, complaint("19-btcd"));
        receive(2, of(2, WORDS, "05443"));

        makeVoid(1, complaint("19-btcd"));

        receive(3, of(3, WORDS, "05443"));
        assertThat(last(3, RELATED).get("first").asString()).isEqualTo(id(1).value());
        assertThat(last(3, RELATED).get("people").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_about_another_place_is_found_there_alone() {
        receive(1, complaint("19-btcd"));

        correct(1, 1, signed(complaint("19-btcd"), WORDS, "05665"), "place/commune");

        receive(2, of(2, WORDS, "05443"));
        receive(3, of(3, WORDS, "05665"));
        assertThat(types(2)).containsExactly(ROUTED);
        assertThat(last(3, RELATED).get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void what_says_other_words_is_found_by_those_alone() {
        receive(1, complaint("19-btcd"));

        correct(1, 1, signed(complaint("19-btcd"), OTHER_WORDS, "05443"), "content");

        receive(2, of(2, WORDS, "05443"));
        receive(3, of(3, OTHER_WORDS, "05443"));
        assertThat(types(2)).containsExactly(ROUTED);
        assertThat(last(3, RELATED).get("first").asString()).isEqualTo(id(1).value());
    }

    /** The first byte of a key is its kind: counts of a place, and bands, where old numbers lead to nothing. */
    @Test
    void what_is_too_old_leaves_nothing_but_counts_and_bands() {
        receive(1, complaint("19-btcd"));
        receive(2, of(2, WORDS, "05443"));
        assertThat(kindsByPlace()).containsOnly(0, 1, 2, 3);

        service.pass(FIVE_YEARS);

        assertThat(kindsByPlace()).containsOnly(0, 2);
        receive(3, of(3, WORDS, "05443"));
        assertThat(types(3)).containsExactly(ROUTED);
    }

    private List<Integer> kindsByPlace() {
        return service.bytes("known-by-place-2").stream()
                .map(row -> (int) row.key[0])
                .toList();
    }

    @Test
    void what_an_index_cannot_take_out_is_void_all_the_same() {
        receive(1, complaint("19-btcd"));
        var index = service.store("known-by-place-2");
        service.bytes("known-by-place-2").forEach(entry -> index.put(entry.key, new byte[0]));

        makeVoid(1, complaint("19-btcd"));

        assertThat(types(1)).containsExactly(ROUTED, "petition.registration-voided.v1");
    }

    @Test
    void a_copy_that_was_mended_and_then_told_apart_has_copies_of_its_own() {
        receive(1, signed(complaint("19-btcd"), GARDEN, "05443"));
        receive(2, signed(complaint("19-btcd"), FIELD, "05443"));
        correct(2, 1, signed(complaint("19-btcd").put("subject", "Khiếu nại về đất"), FIELD, "05443"), "subject");

        unlink(2);

        receive(3, signed(complaint("19-so-xay-dung"), FIELD, "05443"));
        assertThat(types(2)).containsExactly(LINKED, ROUTED, ROUTED, "petition.unlinked.v1", ROUTED);
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());
    }

    @Test
    void a_copy_whose_first_is_void_and_that_was_then_told_apart_has_copies_of_its_own() {
        receive(1, signed(complaint("19-btcd"), GARDEN, "05443"));
        receive(2, signed(complaint("19-btcd"), GARDEN, "05443"));
        receive(3, signed(complaint("19-btcd").put("receivedAt", "2026-07-06T02:00:00.000Z"), FIELD, "05443"));
        makeVoid(1, complaint("19-btcd"));
        assertThat(last(3, LINKED).get("first").asString()).isEqualTo(id(2).value());

        unlink(3);

        receive(4, signed(complaint("19-so-xay-dung").put("receivedAt", "2026-07-07T02:00:00.000Z"), FIELD, "05443"));
        assertThat(last(4, LINKED).get("first").asString()).isEqualTo(id(3).value());
    }

    /** From a distinct petitioner. */
    private static ObjectNode of(int petitioner, String words, String commune) {
        return signed(complaint("19-btcd").put("fingerprint", "f-" + petitioner), words, commune);
    }

    private void unlink(int number) {
        command(
                id(number),
                "k-1",
                CommandRecord.UNLINK,
                "{\"by\": \"19-btcd\", \"officer\": \"cb-01\", \"on\": \"2026-08-20\", \"reason\": \"OTHER-MATTER\","
                        + " \"requestDigest\": \"q-k-1\"}");
    }
}
