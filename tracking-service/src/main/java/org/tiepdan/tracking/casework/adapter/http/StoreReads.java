package org.tiepdan.tracking.casework.adapter.http;

import java.net.URI;
import java.util.Optional;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.cloud.stream.binder.kafka.streams.KafkaStreamsRegistry;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;

/** Reads the stores of the running topology; its health is the topology's health. */
@Component("streams")
class StoreReads implements CaseReads, HealthIndicator {
    private final KafkaStreamsRegistry registry;
    private final HostInfo self;

    StoreReads(
            KafkaStreamsRegistry registry,
            @Value("${spring.cloud.stream.kafka.streams.binder.configuration.application.server}") String self) {
        this.registry = registry;
        this.self = HostInfo.buildFromEndpoint(self);
    }

    @Override
    public Optional<URI> elsewhere(CaseId caseId) {
        var holder = metadata(caseId).activeHost();
        return holder.equals(self) || holder.equals(HostInfo.unavailable())
                ? Optional.empty()
                : Optional.of(URI.create("http://" + holder.host() + ":" + holder.port()));
    }

    /** Called before every command; reading the case would be half of a command's cost. */
    @Override
    public boolean knows(CaseId caseId) {
        return stored(caseId).isPresent();
    }

    @Override
    public Optional<CaseFileView> find(CaseId caseId) {
        return stored(caseId)
                .flatMap(bytes ->
                        Optional.ofNullable(CaseFileView.of(StoredCase.read(bytes).file())));
    }

    private Optional<byte[]> stored(CaseId caseId) {
        return value(caseId, StoreKeys.open(caseId)).or(() -> value(caseId, StoreKeys.closed(caseId)));
    }

    @Override
    public Optional<CommandReply> result(CaseId caseId, String commandId) {
        return value(caseId, StoreKeys.result(caseId, commandId)).map(CommandReply::read);
    }

    private Optional<byte[]> value(CaseId caseId, Bytes key) {
        try {
            return Optional.ofNullable(streams()
                    .store(StoreQueryParameters.fromNameAndType(
                                    Tracking.STORE, QueryableStoreTypes.<Bytes, byte[]>keyValueStore())
                            .withPartition(metadata(caseId).partition()))
                    .get(key));
        } catch (InvalidStateStoreException e) {
            throw new NotReadyException("Expected a store that can be read.");
        }
    }

    /** By the case id, whatever the key in the store: it is what the records are partitioned by. */
    private KeyQueryMetadata metadata(CaseId caseId) {
        try {
            var metadata = streams().queryMetadataForKey(Tracking.STORE, caseId.value(), new StringSerializer());
            if (metadata.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
                throw new NotReadyException("Expected to know which instance holds a case.");
            }
            return metadata;
        } catch (IllegalStateException | StreamsNotStartedException e) {
            throw new NotReadyException("Expected the topology to run.");
        }
    }

    private KafkaStreams streams() {
        return registry.streamsBuilderFactoryBeans().stream()
                .map(factory -> Optional.ofNullable(factory.getKafkaStreams()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new NotReadyException("Expected the topology to be started."));
    }

    @Override
    public Health health() {
        try {
            var state = streams().state();
            return (state == KafkaStreams.State.RUNNING ? Health.up() : Health.outOfService())
                    .withDetail("state", state)
                    .build();
        } catch (NotReadyException e) {
            return Health.outOfService().withDetail("state", "NOT_STARTED").build();
        }
    }
}
