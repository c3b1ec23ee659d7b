package org.tiepdan.tracking.casework.adapter.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.Instant;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CommandName;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.RoutingFact.PetitionRouted;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;

/** What is read comes from the samples of the contract. */
class InboundContractTest {
    private static final Instant NOW = Instant.parse("2026-07-01T02:15:03.410Z");
    private static final Petition PETITION = new Petition(
            new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"),
            PetitionType.COMPLAINT,
            1,
            Channel.IN_PERSON,
            "19-btcd",
            Instant.parse("2026-07-01T02:15:00Z"),
            NOW,
            null,
            null,
            null,
            null,
            null);

    @ParameterizedTest
    @EnumSource
    void readsEachCommandAndWritesItBack(CommandName name) {
        var sample = ContractSamples.record(CommandRecord.type(name));

        var inbound = Inbound.read(new Record<>(sample.key(), sample.value(), 0, sample.headers()), NOW);

        assertThat(inbound).asInstanceOf(type(Inbound.Command.class)).satisfies(command -> {
            assertThat(command.command().name()).isEqualTo(name);
            var again = EventRecords.value(EventRecords.payload(sample.value(), CommandRecord.class));
            assertThat(EventJson.MAPPER.readTree(again)).isEqualTo(ContractSamples.value(CommandRecord.type(name)));
        });
    }

    @Test
    void readsARoutedPetition() {
        var sample = ContractSamples.record("petition.routed.v1");

        var inbound = Inbound.read(new Record<>(sample.key(), sample.value(), 0, sample.headers()), NOW);

        assertThat(inbound)
                .asInstanceOf(type(Inbound.Fact.class))
                .extracting(Inbound.Fact::fact)
                .isEqualTo(new PetitionRouted(PETITION, COMMUNE, Outcome.TRANSFER, on("2026-07-01")));
    }

    @Test
    void readsAPetitionInTriage() {
        var sample = ContractSamples.record("petition.triage-requested.v1");

        var inbound = Inbound.read(new Record<>(sample.key(), sample.value(), 0, sample.headers()), NOW);

        assertThat(inbound)
                .asInstanceOf(type(Inbound.Fact.class))
                .extracting(Inbound.Fact::fact)
                .asInstanceOf(type(TriageRequested.class))
                .satisfies(fact -> assertThat(fact.conflict()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition.split.v1", "matter.told.v1", "matter.void.v1"})
    void readsWhatConcernsMatters(String type) {
        var sample = ContractSamples.record(type);

        assertThat(Inbound.read(new Record<>(sample.key(), sample.value(), 0, sample.headers()), NOW))
                .isInstanceOf(Inbound.Fact.class);
    }

    @Test
    void readsAReplyAndWritesItBack() {
        var reply = EventRecords.payload(ContractSamples.valueBytes(CommandReply.TYPE), CommandReply.class);

        assertThat(EventJson.MAPPER.readTree(EventRecords.value(reply)))
                .isEqualTo(ContractSamples.value(CommandReply.TYPE));
    }
}
