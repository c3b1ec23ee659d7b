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
import org.tiepdan.tracking.petition.RoutingFact.RegistrationMended;
import org.tiepdan.tracking.petition.RoutingFact.RegistrationVoided;
import org.tiepdan.tracking.petition.RoutingFact.TriageRequested;
import tools.jackson.databind.node.ObjectNode;

/** The events read are the samples of the contract. */
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
    void readsThatARegistrationIsVoid() {
        var sample = ContractSamples.record("petition.registration-voided.v1");

        assertThat(Inbound.read(new Record<>(sample.key(), sample.value(), 0, sample.headers()), NOW))
                .asInstanceOf(type(Inbound.Fact.class))
                .extracting(Inbound.Fact::fact)
                .isEqualTo(new RegistrationVoided(
                        "19-btcd", "cb-0417", on("2026-07-01"), "9c2e4a6f8b1d3f5a7c9e0b2d4f6a8c1e"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"petition.routed.v1", "petition.triage-requested.v1"})
    void readsThatItWasDecidedAgainBecauseTheRegistrationWasMended(String wireType) {
        var sample = ContractSamples.record(wireType);
        var value = (ObjectNode) EventJson.MAPPER.readTree(sample.value());
        value.putObject("correction")
                .put("by", "19-btcd")
                .put("officer", "cb-0417")
                .put("on", "2026-07-03");

        var inbound = Inbound.read(new Record<>(sample.key(), EventRecords.value(value), 0, sample.headers()), NOW);

        assertThat(inbound)
                .asInstanceOf(type(Inbound.Fact.class))
                .extracting(Inbound.Fact::fact)
                .isInstanceOfSatisfying(RegistrationMended.class, fact -> {
                    assertThat(fact.on()).isEqualTo(on("2026-07-03"));
                    assertThat(fact.decision()).isNotNull();
                });
    }

    @Test
    void readsAReplyAndWritesItBack() {
        var reply = EventRecords.payload(ContractSamples.valueBytes(CommandReply.TYPE), CommandReply.class);

        assertThat(EventJson.MAPPER.readTree(EventRecords.value(reply)))
                .isEqualTo(ContractSamples.value(CommandReply.TYPE));
    }
}
