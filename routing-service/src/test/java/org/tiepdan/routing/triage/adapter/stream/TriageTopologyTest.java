package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import tools.jackson.databind.node.ObjectNode;

/** Commands of officers and bodies, on the log with the petitions. */
class TriageTopologyTest extends DecisionsScenario {
    private static final String TRANSFER = """
            {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "outcome": "TRANSFER", "competentBody": "19-05443",
             "instance": 1, "reason": "FACTS-COMPLETED", "requestDigest": "q-a"}""";
    private static final String FILE = """
            {"by": "19-btcd", "officer": "cb-02", "on": "2026-08-19", "outcome": "FILE", "reason": "NOT-ELIGIBLE",
             "requestDigest": "q-b"}""";
    private static final String OBJECT = """
            {"by": "19-05443", "officer": "cb-11", "on": "2026-08-20", "reason": "NOT-COMPETENT",
             "proposedBody": "19-so-nong-nghiep-moi-truong", "requestDigest": "q-c"}""";

    @Test
    void anOfficersDecisionTakesThePetitionOutOfTriageAsADecisionOfItsDay() {
        receive(incomplete());
        values();
        assertThat(pending()).hasSize(1);

        var id = command("k1", CommandRecord.DECIDE, TRANSFER);

        var routed = onlyValue();
        assertThat(routed.get("outcome").stringValue()).isEqualTo("TRANSFER");
        assertThat(routed.get("competentBody").stringValue()).isEqualTo("19-05443");
        assertThat(routed.get("settlesInstance").intValue()).isEqualTo(1);
        assertThat(routed.get("decidedOn").stringValue()).isEqualTo("2026-08-19");
        assertThat(routed.get("decidedBy").toString())
                .isEqualTo("{\"by\":\"19-btcd\",\"officer\":\"cb-01\",\"reason\":\"FACTS-COMPLETED\"}");
        assertThat(routed.at("/reasons/0/ruleId").stringValue()).isEqualTo("FACTS-COMPLETED");
        assertThat(routed.get("subject")).isEqualTo(petition().get("subject"));
        assertThat(pending()).isEmpty();
        assertThat(of(id).status()).isEqualTo(200);
        assertThat(service.count("triage.decisions", "outcome", "TRANSFER")).isEqualTo(1);
        assertThat(service.count("routing.decisions", "outcome", "TRIAGE", "type", "COMPLAINT"))
                .isEqualTo(1);
    }

    @Test
    void whatACommandLeadsToBelongsToThePetition() {
        receive(incomplete());
        service.written(Topics.ROUTING_EVENTS);

        var id = command("k1", CommandRecord.DECIDE, TRANSFER);

        var written = service.written(Topics.ROUTING_EVENTS).getFirst();
        var envelope = EventRecords.envelope(written.headers(), written.key());
        assertThat(envelope.correlationId()).isEqualTo(envelopeOf(petition()).id());
        assertThat(envelope.causationId()).isEqualTo(id);
        assertThat(envelope.id()).isEqualTo(Envelope.idOf(id, "petition.routed.v1", ""));
        assertThat(envelope.time()).isEqualTo(NOW);
    }

    @Test
    void ofTwoOfficersTheFirstOnTheLogDecides() {
        receive(incomplete());
        values();

        var first = command("k1", CommandRecord.DECIDE, TRANSFER);
        var second = command("k2", CommandRecord.DECIDE, FILE);

        assertThat(values()).hasSize(1);
        assertThat(of(first).status()).isEqualTo(200);
        assertThat(of(second).status()).isEqualTo(409);
        assertThat(of(second).code()).isEqualTo("not-in-triage");
    }

    @Test
    void aCommandThatIsRepeatedIsAnsweredAsAtFirstAndDecidesNothing() {
        receive(incomplete());
        var id = command("k1", CommandRecord.DECIDE, TRANSFER);
        var first = of(id);
        values();

        restart();
        command("k1", CommandRecord.DECIDE, TRANSFER);
        command("k1", CommandRecord.DECIDE, FILE);

        assertThat(values()).isEmpty();
        assertThat(of(id)).isEqualTo(first);
    }

    @Test
    void aRefusalForAPetitionThatIsNotYetThereIsNotKept() {
        var id = command("k1", CommandRecord.DECIDE, TRANSFER);
        assertThat(result(id)).isNull();

        receive(incomplete());
        command("k1", CommandRecord.DECIDE, TRANSFER);

        assertThat(of(id).status()).isEqualTo(200);
    }

    @Test
    void anObjectionIsAFactAndPutsThePetitionIntoTriageUntilItIsDecidedAgain() {
        receive(petition());
        values();

        command("k1", CommandRecord.OBJECT, OBJECT);

        var events = values();
        assertThat(events).hasSize(2);
        var objected = events.getFirst();
        assertThat(objected.get("number").intValue()).isEqualTo(1);
        assertThat(objected.get("by").stringValue()).isEqualTo("19-05443");
        assertThat(objected.get("proposedBody").stringValue()).isEqualTo("19-so-nong-nghiep-moi-truong");
        var triage = events.getLast();
        assertThat(triage.get("missing").toString()).isEqualTo("[\"objection\"]");
        assertThat(triage.get("candidates").toString()).isEqualTo("[\"19-so-nong-nghiep-moi-truong\",\"19-05443\"]");
        assertThat(triage.at("/objection/number").intValue()).isEqualTo(1);
        assertThat(triage.at("/reasons/1/ruleId").stringValue()).isEqualTo("NOT-COMPETENT");
        assertThat(pending())
                .singleElement()
                .satisfies(entry -> assertThat(entry.waitingSince()).isEqualTo("2026-08-20"));
        assertThat(service.count("objections")).isEqualTo(1);

        command("k2", CommandRecord.DECIDE, TRANSFER.replace("2026-08-19", "2026-08-20"));
        assertThat(onlyValue().get("outcome").stringValue()).isEqualTo("TRANSFER");
        assertThat(pending()).isEmpty();

        command("k3", CommandRecord.OBJECT, OBJECT);
        assertThat(values().getFirst().get("number").intValue()).isEqualTo(2);
    }

    @Test
    void aConflictIsARowOfItsOwnAndLeavesWhenItIsResolved() {
        receive(petition());
        var other = petition()
                .put("requestDigest", "q-other")
                .put("registerNumber", 7)
                .put("registerYear", 2026);
        receive(other);
        values();
        var conflict = envelopeOf(other).id();
        assertThat(pending())
                .singleElement()
                .satisfies(entry -> assertThat(entry.conflict()).isEqualTo(conflict));

        command("k1", CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "conflict": "%s", "reason": "OTHER-PETITION",
                 "requestDigest": "q-a"}""".formatted(conflict));

        var resolved = onlyValue();
        assertThat(resolved.get("eventId").stringValue()).isEqualTo(conflict);
        assertThat(resolved.get("reason").stringValue()).isEqualTo("OTHER-PETITION");
        assertThat(pending()).isEmpty();
    }

    @Test
    void theNumberOfTheRegisterIsPassedOn() {
        receive(incomplete().put("registerNumber", 152).put("registerYear", 2026));
        assertThat(onlyValue().get("registerNumber").intValue()).isEqualTo(152);

        command("k1", CommandRecord.DECIDE, TRANSFER);

        assertThat(onlyValue().get("registerNumber").intValue()).isEqualTo(152);
        assertThat(service.written(Topics.ROUTING_EVENTS)).isEmpty();
    }

    @Test
    void theProcedureOfAPetitionStaysWithItThroughTriage() {
        var anonymous = incomplete().put("type", "DENUNCIATION").put("petitionerKind", "ANONYMOUS");
        anonymous.putArray("findings").add("CONCRETE_EVIDENCE");
        anonymous.remove("respondent");
        receive(anonymous);
        assertThat(onlyValue().get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");

        command("k1", CommandRecord.DECIDE, TRANSFER.replace("\"instance\": 1,", ""));

        assertThat(onlyValue().get("procedure").stringValue()).isEqualTo("MANAGEMENT_CHECK");
    }

    @Test
    void writesWhatTheSamplesOfTheContractShow() {
        receive(petition().put("registerNumber", 152).put("registerYear", 2026));
        values();
        command(
                "k1",
                CommandRecord.OBJECT,
                ContractSamples.value("jurisdiction.object.v1").toString());
        assertThat(values().getFirst()).isEqualTo(ContractSamples.value("petition.objected.v1"));

        receive(petition().put("requestDigest", "q-other"));
        var sample = (ObjectNode)
                ContractSamples.value("petition.conflict-resolved.v1").deepCopy();
        var conflict = envelopeOf(petition().put("requestDigest", "q-other")).id();
        command("k2", CommandRecord.DECIDE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-20", "conflict": "%s", "reason": "OTHER-PETITION",
                 "requestDigest": "q-b"}""".formatted(conflict));
        assertThat(onlyValue()).isEqualTo(sample.put("eventId", conflict));
    }

    @Test
    void readsACommandAsTheSampleOfTheContractShows() {
        receive(incomplete());

        var id = command(
                "k1",
                CommandRecord.DECIDE,
                ContractSamples.value("triage.decide.v1").toString());

        assertThat(of(id).status()).isEqualTo(200);
        assertThat(pending()).isEmpty();
    }

    @Test
    void setsAHalfCommandAsideAndGoesOn() {
        receive(incomplete());
        command("k1", CommandRecord.DECIDE, "{\"by\": \"19-btcd\"}");

        assertThat(service.deadLetters()).hasSize(1);
        assertThat(pending()).hasSize(1);
    }

    private static ObjectNode incomplete() {
        var petition = petition();
        petition.remove("instance");
        return petition;
    }

    private StoredResult of(String commandId) {
        return Objects.requireNonNull(result(commandId));
    }
}
