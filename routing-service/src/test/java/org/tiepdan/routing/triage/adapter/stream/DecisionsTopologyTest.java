package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.adapter.TopologyScenario;
import tools.jackson.databind.node.ObjectNode;

class DecisionsTopologyTest extends DecisionsScenario {
    @Test
    void writesWhatTheSampleOfTheContractShows() {
        receive(petition());

        var expected = (ObjectNode) ContractSamples.value("petition.routed.v1").deepCopy();
        expected.put("ruleset", TopologyScenario.LAW.ruleset());
        assertThat(onlyValue()).isEqualTo(aboutThisBody(expected));
    }

    @Test
    void writesTriageAsTheSampleOfTheContractShows() {
        var petition = petition();
        petition.remove("instance");
        receive(petition);

        var expected = (ObjectNode)
                ContractSamples.value("petition.triage-requested.v1").deepCopy();
        expected.put("ruleset", TopologyScenario.LAW.ruleset());
        assertThat(onlyValue()).isEqualTo(aboutThisBody(expected));
    }

    /** The samples are older than these members. */
    private static ObjectNode aboutThisBody(ObjectNode sample) {
        sample.putObject("respondent").put("body", "19-05443").put("role", "HEAD");
        var received = petition().get("decision");
        var decision = sample.putObject("decision");
        for (var member : List.of("kind", "receivedOn")) {
            if (received.has(member)) {
                decision.set(member, received.get(member));
            }
        }
        return sample;
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
                        "ce_chainindex",
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
}
