package org.tiepdan.routing.jurisdiction.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class DecisionsTopologyTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final String RECEIVED = "petition.received.v1";

    private TopologyScenario service = start();

    private static TopologyScenario start() {
        var meters = new SimpleMeterRegistry();
        var decisions = new DecisionsTopology()
                .decisions(
                        new JurisdictionDecider(TopologyScenario.LAW),
                        new RoutingMetrics(meters, TopologyScenario.LAW),
                        TopologyScenario.CLOCK);
        return new TopologyScenario(
                meters,
                List.of(Topics.PETITION_EVENTS),
                petitions -> decisions
                        .apply(petitions)
                        .to(Topics.ROUTING_EVENTS, Produced.with(Serdes.ByteArray(), Serdes.ByteArray())));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void writesWhatTheSampleOfTheContractShows() {
        receive(petition());

        var expected = (ObjectNode) ContractSamples.value("petition.routed.v1").deepCopy();
        expected.put("ruleset", TopologyScenario.LAW.ruleset());
        assertThat(onlyValue()).isEqualTo(expected);
    }

    @Test
    void writesTriageAsTheSampleOfTheContractShows() {
        var petition = petition();
        petition.remove("instance");
        receive(petition);

        var expected = (ObjectNode)
                ContractSamples.value("petition.triage-requested.v1").deepCopy();
        expected.put("ruleset", TopologyScenario.LAW.ruleset());
        assertThat(onlyValue()).isEqualTo(expected);
    }

    @Test
    void routesTheComplaintOfTheIssueToTheCommuneAndItsSecondInstanceToTheProvince() {
        var first = petition().put("receivingBody", "19-05443").put("receivedAt", "2026-08-20T01:00:00Z");
        receive(first);
        var second = first.deepCopy().put("instance", 2);
        send(new CaseId("1".repeat(32)), second);

        var decisions = values();
        assertThat(decisions.getFirst().get("outcome").stringValue()).isEqualTo("ACCEPT");
        assertThat(decisions.getFirst().get("competentBody").stringValue()).isEqualTo("19-05443");
        assertThat(decisions.getLast().get("outcome").stringValue()).isEqualTo("TRANSFER");
        assertThat(decisions.getLast().get("competentBody").stringValue()).isEqualTo("19-ubnd");
    }

    @Test
    void keepsKeyAndCorrelationAndWritesEachHeaderOnce() {
        receive(petition());

        var written = service.written(Topics.ROUTING_EVENTS).getFirst();
        var cause = envelopeOf(petition());
        var envelope = EventRecords.envelope(written.headers(), written.key());
        assertThat(envelope.subject()).isEqualTo(CASE);
        assertThat(envelope.type()).isEqualTo("petition.routed.v1");
        assertThat(envelope.source()).hasToString("/routing-service");
        assertThat(envelope.correlationId()).isEqualTo(cause.id());
        assertThat(envelope.causationId()).isEqualTo(cause.id());
        assertThat(envelope.id()).isEqualTo(Envelope.idOf(cause.id(), "petition.routed.v1", ""));
        assertThat(envelope.time()).isEqualTo(NOW);
        assertThat(written.getRecordTime()).isEqualTo(NOW);
        assertThat(TopologyScenario.headerNames(written.headers()))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_correlationid",
                        "ce_causationid",
                        "content-type");
    }

    @Test
    void saysNothingTwice() {
        receive(petition());
        receive(petition());

        assertThat(values()).hasSize(1);
        assertThat(service.count("routing.decisions", "outcome", "TRANSFER", "type", "COMPLAINT"))
                .isEqualTo(1);
    }

    @Test
    void saysNothingTwiceAfterARestart() {
        receive(petition());
        restart();
        receive(petition());

        assertThat(values()).isEmpty();
    }

    @Test
    void asksForTriageOfADifferingSecondNotAgainAfterARestart() {
        var other = petition().put("requestDigest", "q-other");
        receive(petition());
        receive(other);
        restart();
        receive(other);

        assertThat(values()).isEmpty();
    }

    @Test
    void saysWithWhichEventADifferingSecondIsInConflict() {
        receive(petition());
        values();
        receive(petition().put("requestDigest", "q-other").put("subject", "Khiếu nại khác"));

        var conflict = onlyValue();
        assertThat(conflict.get("conflictsWith").stringValue())
                .isEqualTo(envelopeOf(petition()).id());
        assertThat(conflict.get("missing").get(0).stringValue()).isEqualTo("conflict");
        assertThat(conflict.get("subject").stringValue()).isEqualTo("Khiếu nại khác");
        assertThat(service.count("petitions.conflicting")).isEqualTo(1);
        assertThat(service.count("routing.decisions")).isEqualTo(1);
    }

    @Test
    void asksForTriageOnceForEachDifferingContent() {
        receive(petition());
        var other = petition().put("requestDigest", "q-other");
        receive(other);
        receive(other);
        receive(petition().put("requestDigest", "q-third"));
        receive(petition());

        assertThat(values()).hasSize(3);
    }

    @Test
    void aCodeOfALaterVersionIsStillACase() {
        receive(petition().put("type", "GROUP_COMPLAINT").put("novelty", true));

        assertThat(onlyValue().get("missing").get(0).stringValue()).isEqualTo("type");
        assertThat(service.count("routing.decisions", "outcome", "TRIAGE", "type", "unknown"))
                .isEqualTo(1);
    }

    @Test
    void skipsAndCountsOtherTypes() {
        var opened = ContractSamples.record("petition.opened.v1");
        service.send(Topics.PETITION_EVENTS, opened.key(), opened.value(), opened.headers());
        var strange = envelopeOf(petition()).next("someone's name", "", URI.create("/x"), NOW);
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(CASE),
                EventRecords.value(petition()),
                EventRecords.headers(strange));

        assertThat(values()).isEmpty();
        assertThat(service.deadLetters()).isEmpty();
        assertThat(service.count("events.skipped", "type", "petition.opened.v1"))
                .isEqualTo(1);
        assertThat(service.count("events.skipped", "type", "unknown")).isEqualTo(1);
    }

    @Test
    void setsAnUnreadableRecordAsideWithItsRawBytesAndGoesOn() {
        byte[] noise = {(byte) 0xff, 0, (byte) 0xc3, 0x28, 7};
        service.send(Topics.PETITION_EVENTS, noise, noise, new RecordHeaders());
        service.send(
                Topics.PETITION_EVENTS, EventRecords.key(CASE), noise, EventRecords.headers(envelopeOf(petition())));
        var halfPetition = petition();
        halfPetition.remove("receivingBody");
        receive(halfPetition);
        receive(petition());

        var dead = service.deadLetters();
        assertThat(dead).hasSize(3);
        assertThat(dead.get(0).key()).isEqualTo(noise);
        assertThat(dead.get(0).value()).isEqualTo(noise);
        assertThat(dead.get(1).key()).isEqualTo(EventRecords.key(CASE));
        assertThat(dead.get(1).value()).isEqualTo(noise);
        assertThat(service.count("dead.letters", "service", "routing")).isEqualTo(3);
        assertThat(values()).hasSize(1);
    }

    @Test
    void neverPutsTheContentsOfAPetitionIntoTheHeadersOfADeadLetter() {
        receive(petition().put("subject", "Nguyễn Thị Lan").put("instance", "Nguyễn Thị Lan"));

        var headers = service.deadLetters().getFirst().headers();
        assertThat(headers)
                .allSatisfy(
                        header -> assertThat(new String(header.value(), UTF_8)).doesNotContain("Lan"));
    }

    private static ObjectNode petition() {
        return (ObjectNode) ContractSamples.value(RECEIVED).deepCopy();
    }

    private void receive(ObjectNode petition) {
        send(CASE, petition);
    }

    private void send(CaseId id, ObjectNode petition) {
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(id),
                EventJson.MAPPER.writeValueAsBytes(petition),
                EventRecords.headers(envelopeOf(id, petition)));
    }

    private static Envelope envelopeOf(ObjectNode petition) {
        return envelopeOf(CASE, petition);
    }

    private static Envelope envelopeOf(CaseId id, ObjectNode petition) {
        var eventId = Envelope.idOf(
                id.value(), RECEIVED, petition.get("requestDigest").stringValue());
        return new Envelope(eventId, RECEIVED, URI.create("/intake-service"), id, NOW, eventId, null);
    }

    private List<JsonNode> values() {
        return service.written(Topics.ROUTING_EVENTS).stream()
                .map(TestRecord::value)
                .map(EventJson.MAPPER::readTree)
                .toList();
    }

    private JsonNode onlyValue() {
        var values = values();
        assertThat(values).isNotEmpty();
        return values.getLast();
    }

    private void restart() {
        var kept = service.stored(DecisionsTopology.STORE);
        service.close();
        service = start();
        service.restore(DecisionsTopology.STORE, kept);
    }
}
