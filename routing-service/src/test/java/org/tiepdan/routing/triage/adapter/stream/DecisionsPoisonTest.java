package org.tiepdan.routing.triage.adapter.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.adapter.TopologyScenario.NOW;

import java.net.URI;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;

/** Records that are unreadable or irrelevant stop nothing. */
class DecisionsPoisonTest extends DecisionsScenario {
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
}
