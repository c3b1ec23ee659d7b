package org.tiepdan.intake.opening.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Acts;

/** The events recorded of openings match the contract, and can be read back. */
class ActEventsTest {
    private static final String ACT = "4b1d2f4a6c8e0b2d4f6a8c1e0f3a5c7e";
    private static final CaseId PETITION = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final Acts acts = new Acts();
    private final ActReader reader =
            new ActReader(acts, Clock.fixed(Instant.parse("2026-07-02T03:30:00Z"), ZoneOffset.UTC));

    static Stream<Arguments> payloads() {
        return Stream.of(
                Arguments.of(ActEvents.OPENED, ActEvents.Opened.class),
                Arguments.of(ActEvents.OPENING_REQUESTED, ActEvents.OpeningRequested.class),
                Arguments.of(ActEvents.OPENING_CONFIRMED, ActEvents.OpeningConfirmed.class),
                Arguments.of(ActEvents.OPENING_DECLINED, ActEvents.OpeningDeclined.class),
                Arguments.of(ActEvents.OPENING_REFUSED, ActEvents.OpeningRefused.class),
                Arguments.of(ActEvents.WORDS_READ, ActEvents.WordsRead.class),
                Arguments.of(ActEvents.ERASURE_REQUESTED, ActEvents.ErasureRequested.class),
                Arguments.of(ActEvents.ERASED, ActEvents.Erased.class));
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void eachIsReadAndWrittenUnchanged(String type, Class<?> payload) {
        var sample = ContractSamples.value(type);

        var written = EventJson.MAPPER.writeValueAsBytes(EventJson.MAPPER.treeToValue(sample, payload));

        assertThat(EventJson.MAPPER.readTree(written)).isEqualTo(sample);
    }

    @Test
    void whatWasAskedAndAgreedIsKnownAgain() {
        hear(ActEvents.OPENING_REQUESTED);
        hear(ActEvents.OPENING_CONFIRMED);
        hear(ActEvents.OPENED);

        var act = acts.find(PETITION, ACT, ActUse.OPENING).orElseThrow();
        assertThat(act.askedBy()).isEqualTo("cb-0142");
        assertThat(act.confirmedBy()).isEqualTo("cb-0143");
        assertThat(act.readBy()).isEmpty();
    }

    @Test
    void whatWasDeclinedIsKnownAgain() {
        hear(ActEvents.OPENING_REQUESTED);
        hear(ActEvents.OPENING_DECLINED);

        assertThat(acts.find(PETITION, ACT, ActUse.OPENING).orElseThrow().declinedBy())
                .isEqualTo("cb-0143");
    }

    @Test
    void whatIsErasedIsKnownAgain() {
        hear(ActEvents.ERASURE_REQUESTED);
        assertThat(acts.find(PETITION, ACT, ActUse.ERASURE)).isPresent();
        assertThat(acts.isErased(PETITION)).isFalse();

        hear(ActEvents.ERASED);

        assertThat(acts.isErased(PETITION)).isTrue();
    }

    private void hear(String type) {
        var sample = ContractSamples.record(type);
        reader.read(PETITION, type, new ConsumerRecord<>(sample.topic(), 0, 0L, sample.key(), sample.value()));
    }
}
