package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.routing.split.MatterIds;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.JsonNode;

/** A petition with several matters is split, and each matter is judged like a petition. */
class SplitPetitionsTopologyTest extends HeardScenario {
    private static final String TWO = """
            [{"type": "COMPLAINT", "field": "LAND_HOUSING", "respondent": {"body": "19-05443", "role": "HEAD"},
              "decisionKind": "ADMINISTRATIVE_DECISION", "decisionReceivedOn": "2026-06-03", "instance": 1,
              "commune": "05443"},
             {"type": "DENUNCIATION", "field": "PUBLIC_DUTY", "respondent": {"body": "19-05443", "role": "HEAD"}}]""";
    private static final CaseId FIRST = MatterIds.of(CASE, 1);
    private static final CaseId SECOND = MatterIds.of(CASE, 2);

    @BeforeEach
    void aPetitionOfSeveralMattersWaits() {
        var petition = petition().put("type", "MIXED").put("subject", "Đơn có nhiều nội dung");
        petition.remove("respondent");
        petition.remove("decision");
        petition.remove("instance");
        receive(petition);
        values();
        service.written(Topics.ROUTING_COMMANDS);
    }

    private String split(String key) {
        return split(key, TWO);
    }

    private String split(String key, String matters) {
        return command(key, CommandRecord.SPLIT, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "SEVERAL-MATTERS",
                 "requestDigest": "q-%s", "matters": %s}""".formatted(key, matters));
    }

    private record Written(CaseId about, String type, JsonNode value) {
        static Written of(TestRecord<byte[], byte[]> record) {
            var envelope = EventRecords.envelope(record.headers(), record.key());
            return new Written(envelope.subject(), envelope.type(), EventJson.MAPPER.readTree(record.value()));
        }
    }

    private List<Written> written() {
        return service.written(Topics.ROUTING_EVENTS).stream().map(Written::of).toList();
    }

    private DecidedPetition matter(CaseId id) {
        return (DecidedPetition) service.stored(Desk.DECIDED).get(id.value());
    }

    @Test
    void saysThatItIsSplitAndThenWhereEachMatterGoes() {
        var result = result(split("k-1"));

        assertThat(result.status()).isEqualTo(200);
        assertThat(result.answer().get("outcome").stringValue()).isEqualTo("SPLIT");
        var events = written();
        assertThat(events)
                .extracting(Written::about, Written::type)
                .containsExactly(
                        tuple(CASE, "petition.split.v1"),
                        tuple(FIRST, "petition.routed.v1"),
                        tuple(SECOND, "petition.routed.v1"));
        var complaint = events.get(1).value();
        assertThat(complaint.get("parent").stringValue()).isEqualTo(CASE.value());
        assertThat(complaint.get("type").stringValue()).isEqualTo("COMPLAINT");
        assertThat(complaint.get("competentBody").stringValue()).isEqualTo("19-05443");
        // LKN 28, LTCD 28.1: limits that run from receipt run from the receipt of the whole petition.
        assertThat(complaint.get("receivedAt"))
                .isEqualTo(events.getFirst().value().get("receivedAt"));
        // The commune has held it since the split, not since the receipt.
        assertThat(complaint.get("decidedOn").stringValue()).isEqualTo("2026-08-20");
        // LTC 12.1: a denunciation of the head of a body goes to the body above.
        assertThat(events.get(2).value().get("competentBody").stringValue()).isEqualTo("19-ubnd");
    }

    @Test
    void theSplitItselfDoesNotSayWhatTheMattersAre() {
        split("k-1");

        var split = written().getFirst().value();
        assertThat(split.get("matters").values().stream().map(JsonNode::stringValue))
                .containsExactly(FIRST.value(), SECOND.value());
        assertThat(split.toString()).doesNotContain("DENUNCIATION", "COMPLAINT", "19-05443");
    }

    @Test
    void aMatterThatNoRuleDecidesWaitsAtTheDeskWithoutThePetition() {
        split("k-1", TWO.replace("\"instance\": 1,", ""));

        assertThat(pending()).extracting(PendingEntry::petitionId).containsExactly(FIRST.value());
        assertThat(written().get(1).type()).isEqualTo("petition.triage-requested.v1");
    }

    @Test
    void whatWasFoundOfThePaperIsTrueOfEachMatter() {
        var anonymous = petition().put("type", "MIXED").put("petitionerKind", "ANONYMOUS");
        anonymous.remove("instance");
        anonymous.putArray("findings").add("CONCRETE_EVIDENCE");
        anonymous.put("requestDigest", "q-anonymous");
        var id = new CaseId("1".repeat(32));
        send(id, anonymous);
        commandFor(id, "k-1");

        var events = written().stream()
                .filter(event -> event.value().has("parent"))
                .collect(Collectors.toMap(event -> event.value().get("type").stringValue(), Written::value));
        // TT05/2021 6.2a: an anonymous complaint is filed; LTC 25.2: a denunciation with evidence is checked
        assertThat(events.get("COMPLAINT").get("outcome").stringValue()).isEqualTo("FILE");
        assertThat(events.get("DENUNCIATION").get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");
    }

    private void commandFor(CaseId id, String key) {
        var payload = """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "reason": "SEVERAL-MATTERS",
                 "requestDigest": "q-%s", "matters": %s}""".formatted(key, TWO);
        command(id, key, CommandRecord.SPLIT, payload);
    }

    @Test
    void splitsOnceHoweverOftenItIsAskedFor() {
        split("k-1");
        written();
        split("k-1");
        var second = result(split("k-2"));

        assertThat(written()).isEmpty();
        assertThat(second.code()).isEqualTo("not-in-triage");
    }

    @Test
    void aMatterThatComesAgainIsNotJudgedAgain() {
        split("k-1");
        var matters = service.written(Topics.ROUTING_COMMANDS);
        written();
        matters.forEach(
                matter -> service.send(Topics.ROUTING_COMMANDS, matter.key(), matter.value(), matter.headers()));

        assertThat(matters).hasSize(2);
        assertThat(written()).isEmpty();
    }

    @Test
    void eachMatterHasItsOwnChainAndTheCorrelationOfThePetition() {
        split("k-1");
        var all = service.written(Topics.ROUTING_EVENTS);

        assertThat(all.stream()
                        .map(record -> EventRecords.envelope(record.headers(), record.key())
                                .correlationId())
                        .distinct())
                .hasSize(1);
        assertThat(matter(FIRST).chainOrNone())
                .isNotEqualTo(ChainLink.NONE)
                .isNotEqualTo(matter(SECOND).chainOrNone());
    }

    @Test
    void aSplitThatIsTakenBackPutsThePetitionOnTheDeskAndTheNextOneMakesOtherMatters() {
        split("k-1");
        heard("case.opened.v1", Map.of("state", "IN_TRIAGE", "receivingBody", "19-btcd"));
        heard(
                "case.corrected.v1",
                Map.of("act", "routing", "state", "IN_TRIAGE", "on", "2026-08-20", "triageSince", "2026-08-20"));

        assertThat(pending()).extracting(PendingEntry::petitionId).containsExactly(CASE.value());
        written();
        split("k-2");
        assertThat(written().getFirst().value().get("matters").values().stream().map(JsonNode::stringValue))
                .containsExactly(
                        MatterIds.of(CASE, 3).value(), MatterIds.of(CASE, 4).value());
    }

    @Test
    void aSplitHoldsAfterAll() {
        split("k-1");
        written();
        // Tracking had closed the case by a slip when it was split.
        heard("case.corrected.v1", Map.of("act", "withdrawal", "state", "IN_TRIAGE", "on", "2026-08-20"));

        assertThat(written()).extracting(Written::type).containsExactly("petition.split.v1");
    }

    @Test
    void aSplitIsKeptOverARestart() {
        split("k-1");
        restart();
        split("k-1");

        assertThat(written()).isEmpty();
        assertThat(matter(CASE).isSplit()).isTrue();
        assertThat(matter(FIRST).petition().parent()).isEqualTo(CASE.value());
    }
}
