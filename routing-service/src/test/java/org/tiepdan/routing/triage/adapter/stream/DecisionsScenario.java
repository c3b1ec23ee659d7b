package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.anew.AtAStart;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.repeats.first.Followers;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.Waiters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The deciding topology on the driver, with methods to send petitions. */
abstract class DecisionsScenario {
    static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    static final String RECEIVED = "petition.received.v1";

    TopologyScenario service = start();

    static TopologyScenario start() {
        return start(TopologyScenario.LAW);
    }

    static TopologyScenario start(LawPack law) {
        var meters = new SimpleMeterRegistry();
        var decisions = new DecisionsTopology()
                .decisions(
                        law, new RoutingMetrics(meters, law), new Waiters<>(), new AtAStart(), TopologyScenario.CLOCK);
        return new TopologyScenario(
                meters,
                List.of(Topics.PETITION_EVENTS, Topics.ROUTING_COMMANDS, Topics.TRACKING_EVENTS),
                petitions -> decisions
                        .apply(petitions)
                        .to(Topics.ROUTING_EVENTS, Produced.with(Serdes.ByteArray(), Serdes.ByteArray())));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    static ObjectNode petition() {
        return (ObjectNode) ContractSamples.value(RECEIVED).deepCopy();
    }

    void receive(ObjectNode petition) {
        send(CASE, petition);
    }

    void send(CaseId id, ObjectNode petition) {
        service.send(
                Topics.PETITION_EVENTS,
                EventRecords.key(id),
                EventJson.MAPPER.writeValueAsBytes(petition),
                EventRecords.headers(envelopeOf(id, petition)));
    }

    static Envelope envelopeOf(ObjectNode petition) {
        return envelopeOf(CASE, petition);
    }

    static Envelope envelopeOf(CaseId id, ObjectNode petition) {
        var eventId = Envelope.idOf(
                id.value(), RECEIVED, petition.get("requestDigest").stringValue());
        return new Envelope(eventId, RECEIVED, URI.create("/intake-service"), id, NOW, eventId, null);
    }

    List<JsonNode> values() {
        return service.written(Topics.ROUTING_EVENTS).stream()
                .map(TestRecord::value)
                .map(EventJson.MAPPER::readTree)
                .toList();
    }

    JsonNode onlyValue() {
        var values = values();
        assertThat(values).isNotEmpty();
        return values.getLast();
    }

    /** @return id of the command */
    String command(String key, String type, String json) {
        return command(CASE, key, type, json);
    }

    /** @return id of the command */
    String command(CaseId petition, String key, String type, String json) {
        var id = CommandEnvelope.id(petition, key);
        service.send(
                Topics.ROUTING_COMMANDS,
                EventRecords.key(petition),
                json.getBytes(UTF_8),
                EventRecords.headers(new Envelope(id, type, Desk.SOURCE, petition, NOW, id, null)));
        return id;
    }

    /** The first result of a command; null if none is kept. */
    @Nullable
    StoredResult result(String commandId) {
        return (StoredResult) service.stored(Desk.RESULTS).get(Desk.resultKey(CASE, commandId));
    }

    List<PendingEntry> pending() {
        return service.stored(Desk.PENDING).values().stream()
                .map(PendingEntry.class::cast)
                .toList();
    }

    void restart() {
        restart(TopologyScenario.LAW);
    }

    void restart(LawPack law) {
        var stores = List.of(Desk.DECIDED, Desk.PENDING, Desk.RESULTS, Desk.OPEN, Followers.STORE);
        var kept = stores.stream().map(service::stored).toList();
        service.close();
        service = start(law);
        for (int i = 0; i < stores.size(); i++) {
            service.restore(stores.get(i), kept.get(i));
        }
    }
}
