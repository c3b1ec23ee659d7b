package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.command.CommandEnvelope;

/** An officer states that a supposed copy is not one. */
class UnlinkedTest extends RepeatsScenario {
    @Test
    void it_is_decided_by_the_rules_from_the_day_of_its_receipt() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd").put("receivedAt", "2026-07-06T02:00:00.000Z"));

        var result = unlink(2, "k-1", "19-btcd", "OTHER-MATTER");

        assertThat(result.status()).isEqualTo(200);
        assertThat(types(2))
                .containsExactly(
                        "petition.linked.v1", "petition.routed.v1", "petition.unlinked.v1", "petition.routed.v1");
        var anew = last(2, "petition.routed.v1");
        assertThat(anew.get("outcome").asString())
                .isEqualTo(last(1, "petition.routed.v1").get("outcome").asString());
        assertThat(anew.get("decidedOn").asString()).isEqualTo("2026-07-06");
        assertThat(anew.has("closesAs")).isFalse();
        assertThat(last(2, "petition.unlinked.v1").get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void a_third_one_is_linked_to_that_of_the_two_which_it_is_more_like() {
        var garden = "Tôi không đồng ý với quyết định thu hồi đất vườn của gia đình tôi tại xóm Đông. " + OTHER_WORDS;
        var field = garden.replace("đất vườn", "đất ruộng");
        receive(1, signed(complaint("19-btcd"), garden, "05443"));
        receive(2, signed(complaint("19-btcd"), field, "05443"));
        assertThat(types(2)).contains("petition.linked.v1");
        unlink(2, "k-1", "19-btcd", "OTHER-MATTER");

        receive(3, signed(complaint("19-so-xay-dung"), field, "05443"));
        receive(4, signed(complaint("19-so-xay-dung"), garden, "05443"));

        assertThat(last(3, "petition.linked.v1").get("first").asString()).isEqualTo(id(2).value());
        assertThat(last(4, "petition.linked.v1").get("first").asString()).isEqualTo(id(1).value());
    }

    @Test
    void what_is_no_copy_and_what_is_unlinked_already_is_refused() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));
        unlink(2, "k-1", "19-btcd", "OTHER-MATTER");

        assertThat(unlink(1, "k-2", "19-btcd", "OTHER-MATTER").code()).isEqualTo("not-linked");
        assertThat(unlink(2, "k-3", "19-btcd", "OTHER-MATTER").code()).isEqualTo("not-linked");
    }

    @Test
    void the_desk_of_the_copy_does_and_no_other_and_by_a_reason_for_it() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));

        assertThat(unlink(2, "k-1", "19-05665", "OTHER-MATTER").code()).isEqualTo("not-the-deciding-body");
        assertThat(unlink(2, "k-2", "19-btcd", "NOT-ELIGIBLE").code()).isEqualTo("unknown-reason");
    }

    @Test
    void the_same_request_again_gets_the_same_answer() {
        receive(1, complaint("19-btcd"));
        receive(2, complaint("19-btcd"));

        assertThat(unlink(2, "k-1", "19-btcd", "OTHER-MATTER")).isEqualTo(unlink(2, "k-1", "19-btcd", "OTHER-MATTER"));
        assertThat(types(2)).filteredOn("petition.unlinked.v1"::equals).hasSize(1);
    }

    private StoredResult unlink(int number, String key, String by, String reason) {
        var petition = id(number);
        var command = CommandEnvelope.id(petition, key);
        service.send(
                Topics.ROUTING_COMMANDS,
                EventRecords.key(petition),
                """
                {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "reason": "%s", "requestDigest": "q-%s"}""".formatted(by, reason, key).getBytes(UTF_8),
                EventRecords.headers(new Envelope(
                        command, CommandRecord.UNLINK, Desk.SOURCE, petition, TopologyScenario.NOW, command, null)));
        return (StoredResult) service.stored(Desk.RESULTS).get(Desk.resultKey(petition, command));
    }
}
