package org.tiepdan.intake.registration.correction.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.index.Concerned;
import org.tiepdan.intake.index.PetitionChanges;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.lawpack.petition.RespondentRole;

/** The events of corrections and voids match the contract, and can be read back. */
class ChangeEventsTest {
    private static final CaseId PETITION = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final Registered FIRST = new Registered(
            "COMPLAINT",
            new Concerned("19-btcd", "19-05443", RespondentRole.HEAD, List.of()),
            "q-0b6f2c9d81e4a75533fa1d92",
            1,
            Instant.parse("2026-07-01T02:15:00Z"),
            Instant.parse("2026-07-01T02:15:03.120Z"),
            null,
            new Registered.Position(0, 3),
            new Registered.SealedAt(3, 17, 17));

    private final PetitionIndex index = new PetitionIndex();
    private final PetitionChanges changes = new PetitionChanges();
    private final ChangeReader reader = new ChangeReader(index, changes);

    @BeforeEach
    void registered() {
        index.add(PETITION, FIRST);
    }

    @Test
    void aCorrectionIsReadAndWrittenUnchanged() {
        var sample = ContractSamples.value(ChangeEvents.CORRECTED).path(ChangeEvents.CORRECTION);

        var written = EventJson.MAPPER.valueToTree(EventJson.MAPPER.treeToValue(sample, ChangeEvents.Correction.class));

        assertThat(EventJson.MAPPER.readTree(written.toString())).isEqualTo(sample);
    }

    @Test
    void aVoidIsReadAndWrittenUnchanged() {
        var sample = ContractSamples.value(ChangeEvents.VOIDED);

        var written = EventJson.MAPPER.valueToTree(EventJson.MAPPER.treeToValue(sample, ChangeEvents.Voided.class));

        assertThat(EventJson.MAPPER.readTree(written.toString())).isEqualTo(sample);
    }

    @Test
    void aCorrectedPetitionIsKnownAsItIsNow() {
        hear(ChangeEvents.CORRECTED, 4);

        var now = changes.now(PETITION, FIRST);
        assertThat(now.concerned().respondentRole()).isEqualTo(RespondentRole.DEPUTY_HEAD);
        assertThat(now.sealed().offset()).isEqualTo(18);
        assertThat(now.event().offset()).isEqualTo(4);
        assertThat(now.requestDigest()).isEqualTo(FIRST.requestDigest());
        assertThat(changes.isVoid(PETITION)).isFalse();
    }

    @Test
    void aVoidOneStaysKnownAndTheSameAgainChangesNothing() {
        hear(ChangeEvents.CORRECTED, 4);
        hear(ChangeEvents.VOIDED, 5);
        hear(ChangeEvents.CORRECTED, 4);

        assertThat(changes.isVoid(PETITION)).isTrue();
        assertThat(changes.corrections(PETITION)).isEqualTo(1);
        assertThat(changes.now(PETITION, FIRST).event().offset()).isEqualTo(4);
        assertThat(changes.find(PETITION, "5e0d2b7c-91c4-3f0e-b6a8-2d417f90c3aa"))
                .isPresent();
    }

    private void hear(String type, long offset) {
        var sample = ContractSamples.record(type);
        reader.read(PETITION, type, new ConsumerRecord<>(sample.topic(), 0, offset, sample.key(), sample.value()));
    }
}
