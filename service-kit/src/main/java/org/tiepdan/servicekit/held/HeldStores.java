package org.tiepdan.servicekit.held;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;

/** Reads the stores of the running topologies. The state of a case is on the instance that has its partition. */
public final class HeldStores {
    private final Topologies topologies;
    private final HostInfo self;
    private final String scheme;

    /**
     * @param self address of this instance, {@code host:port}, as its topologies announce it
     * @param overTls whether instances are reached over TLS
     */
    HeldStores(Topologies topologies, String self, boolean overTls) {
        this.scheme = overTls ? "https" : "http";
        this.topologies = topologies;
        this.self = HostInfo.buildFromEndpoint(self);
    }

    /**
     * @return the instance that holds the case's part of the store; empty when it is this one
     * @throws NotReadyException when no instance is known to hold it
     */
    public Optional<URI> elsewhere(String store, CaseId caseId) {
        return elsewhere(store, caseId.value());
    }

    /**
     * As {@link #elsewhere(String, CaseId)}, for state that is not kept by case.
     *
     * @param partitionKey key of the records, in UTF-8, by which they are partitioned
     */
    public Optional<URI> elsewhere(String store, String partitionKey) {
        return ready(() -> {
            var holder = held(store, partitionKey).place().activeHost();
            if (holder.equals(HostInfo.unavailable())) {
                throw new NotReadyException("Expected an instance that holds the key.");
            }
            return holder.equals(self) ? Optional.empty() : Optional.of(uri(holder));
        });
    }

    /**
     * @return the other instances that hold a part of the store
     * @throws NotReadyException when the topologies do not run
     */
    public List<URI> others(String store) {
        return ready(() -> started()
                .flatMap(streams -> streams.streamsMetadataForStore(store).stream())
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !host.equals(self) && !host.equals(HostInfo.unavailable()))
                .map(this::uri)
                .toList());
    }

    /**
     * @param caseId by which the records are partitioned, whatever the key in the store
     * @throws NotReadyException when this instance cannot read the partition of the case
     */
    public <K, V> Optional<V> value(String store, CaseId caseId, K key) {
        return held(store, caseId, (ReadOnlyKeyValueStore<K, V> here) -> Optional.ofNullable(here.get(key)));
    }

    /**
     * @param caseId by which the records are partitioned
     * @param read reads the part of the store that holds the case; must not retain it
     * @throws NotReadyException when this instance cannot read the partition of the case
     */
    public <K, V, T> T held(String store, CaseId caseId, Function<ReadOnlyKeyValueStore<K, V>, T> read) {
        return held(store, caseId.value(), read);
    }

    /**
     * As {@link #held(String, CaseId, Function)}, for state that is not kept by case.
     *
     * @param partitionKey key of the records, in UTF-8, by which they are partitioned
     */
    public <K, V, T> T held(String store, String partitionKey, Function<ReadOnlyKeyValueStore<K, V>, T> read) {
        return ready(() -> {
            var held = held(store, partitionKey);
            var here = HeldStores.<K, V>parameters(store)
                    .withPartition(held.place().partition());
            return read.apply(held.streams().store(here));
        });
    }

    /**
     * @param read reads everything that this instance holds of the store; must not retain it
     * @throws NotReadyException when some of it cannot be read now
     */
    public <K, V, T> T all(String store, Function<ReadOnlyKeyValueStore<K, V>, T> read) {
        return ready(() -> {
            var holder = started()
                    .filter(streams -> !streams.streamsMetadataForStore(store).isEmpty())
                    .findFirst()
                    .orElseThrow(HeldStores::notStarted);
            return read.apply(holder.store(HeldStores.<K, V>parameters(store)));
        });
    }

    private record Held(KafkaStreams streams, KeyQueryMetadata place) {}

    private Held held(String store, String partitionKey) {
        return started()
                .flatMap(streams -> place(streams, store, partitionKey).map(place -> new Held(streams, place)).stream())
                .filter(held -> !held.place().equals(KeyQueryMetadata.NOT_AVAILABLE))
                .findFirst()
                .orElseThrow(() -> new NotReadyException("Expected to know which instance holds a key."));
    }

    /** Empty for a topology that has no such store. */
    private static Optional<KeyQueryMetadata> place(KafkaStreams streams, String store, String partitionKey) {
        return Optional.ofNullable(streams.queryMetadataForKey(store, partitionKey, new StringSerializer()));
    }

    private Stream<KafkaStreams> started() {
        var started = topologies.started();
        if (started.isEmpty()) {
            throw notStarted();
        }
        return started.stream();
    }

    private static NotReadyException notStarted() {
        return new NotReadyException("Expected the topology to be started.");
    }

    private static <K, V> StoreQueryParameters<ReadOnlyKeyValueStore<K, V>> parameters(String store) {
        return StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.<K, V>keyValueStore());
    }

    private static <T> T ready(Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalStateException | InvalidStateStoreException e) {
            throw new NotReadyException("Expected a store that can be read.");
        }
    }

    private URI uri(HostInfo host) {
        return URI.create(scheme + "://" + host.host() + ":" + host.port());
    }
}
