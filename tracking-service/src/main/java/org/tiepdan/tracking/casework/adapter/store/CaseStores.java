package org.tiepdan.tracking.casework.adapter.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * What one task keeps, in step: every limit of a stored case that the clock watches has its entry in the index, and no other has; a case stands among
 * the open or among the closed ones.
 */
public final class CaseStores {
    /** Cannot be a petition's id, which is a digest. */
    public static final CaseId BEFORE_ALL = new CaseId("0".repeat(32));

    /** Small segments are compacted soon; what was overwritten long ago is not read again when the store is rebuilt. */
    private static final Map<String, String> CHANGELOG = Map.of(TopicConfig.SEGMENT_BYTES_CONFIG, "16777216");

    private final KeyValueStore<Bytes, byte[]> store;
    private final DeadlineIndex index;

    public CaseStores(ProcessorContext<?, ?> context) {
        this.store = context.getStateStore(Tracking.STORE);
        this.index = new DeadlineIndex(store);
    }

    /** Uncached: a scan of the index sees every write, and a query of a case sees the latest. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(CHANGELOG));
    }

    public DeadlineIndex index() {
        return index;
    }

    public Optional<StoredCase> find(CaseId id) {
        var open = store.get(StoreKeys.open(id));
        return Optional.ofNullable(open == null ? store.get(StoreKeys.closed(id)) : open)
                .map(StoredCase::read);
    }

    /** @param chain the last event of the case, with those that are about to be written */
    public void put(CaseId id, String correlationId, ChainLink chain, CaseFile before, CaseFile after) {
        var place = StoreKeys.of(id, after);
        store.put(place, StoredCase.write(after, correlationId, chain));
        // After the put, so that a reader always finds the case in at least one place.
        if (before.stage() instanceof Case.Opened && !StoreKeys.of(id, before).equals(place)) {
            store.delete(StoreKeys.of(id, before));
        }
        putLooks(entries(id, before), entries(id, after));
    }

    private void putLooks(List<DeadlineIndex.Entry> was, List<DeadlineIndex.Entry> is) {
        was.stream().filter(entry -> !is.contains(entry)).forEach(index::remove);
        is.stream().filter(entry -> !was.contains(entry)).forEach(index::put);
    }

    public @Nullable CommandReply result(CaseId id, String commandId) {
        var json = store.get(StoreKeys.result(id, commandId));
        return json == null ? null : CommandReply.read(json);
    }

    /** @param reply as it was written to the topic of replies */
    public void putResult(CaseId id, String commandId, byte[] reply) {
        store.put(StoreKeys.result(id, commandId), reply);
    }

    /** Calls for every case that is open. */
    public void forEachOpen(Consumer<CaseFile> consumer) {
        try (var open = store.range(StoreKeys.beforeAllOpen(), StoreKeys.afterAllOpen())) {
            open.forEachRemaining(
                    entry -> consumer.accept(StoredCase.read(entry.value).file()));
        }
    }

    /** @return at most {@code count} open cases whose ids come after {@code after}, in their order */
    public List<CaseId> nextOpen(CaseId after, int count) {
        var found = new ArrayList<CaseId>();
        try (var rest = store.range(StoreKeys.open(after), StoreKeys.afterAllOpen())) {
            while (found.size() < count && rest.hasNext()) {
                var id = StoreKeys.caseId(rest.next().key);
                if (!id.equals(after)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private static List<DeadlineIndex.Entry> entries(CaseId id, CaseFile file) {
        return file.deadlines().stream()
                .filter(Deadline::isWatched)
                .map(limit -> new DeadlineIndex.Entry(limit.lookAt(), id, limit.id()))
                .toList();
    }
}
