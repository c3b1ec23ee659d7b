package org.tiepdan.routing.triage.adapter.stream;

import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.tracking.CaseNow;
import tools.jackson.databind.node.ObjectNode;

/** Petitions known to the desk, and events of tracking about them. */
abstract class HeardScenario extends DecisionsScenario {
    static final String OBJECTED = "case.objected.v1";

    void routed() {
        receive(petition());
        values();
    }

    String decide(String key, String by, String outcome) {
        return command(key, CommandRecord.DECIDE, """
                {"by": "%s", "officer": "cb-01", "on": "2026-08-20", "outcome": "%s", "reason": "NOT-ELIGIBLE",
                 "requestDigest": "q-%s"}""".formatted(by, outcome, key));
    }

    DecidedPetition petitionNow() {
        return (DecidedPetition)
                Objects.requireNonNull(service.stored(Desk.DECIDED).get(CASE.value()));
    }

    CaseNow now() {
        return Objects.requireNonNull(petitionNow().now());
    }

    static ObjectNode sample(String type) {
        return (ObjectNode) ContractSamples.value(type).deepCopy();
    }

    static Envelope envelope(String type) {
        var id = Envelope.idOf(CASE.value(), type, "");
        return new Envelope(id, type, URI.create("/tracking-service"), CASE, NOW, id, "command-1");
    }

    /** An event with only these members, all of them text. */
    void heard(String type, Map<String, String> members) {
        var value = EventJson.MAPPER.createObjectNode();
        members.forEach(value::put);
        heard(type, value);
    }

    void heard(String type, ObjectNode value) {
        service.send(
                Topics.TRACKING_EVENTS,
                EventRecords.key(CASE),
                EventJson.MAPPER.writeValueAsBytes(value),
                EventRecords.headers(envelope(type)));
    }
}
