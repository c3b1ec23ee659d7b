package org.tiepdan.tracking.casework.adapter.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.deadline.Deadline;

/** The stores of one task, kept in step: every open limit of a stored case has its entry in the index, and no other has. */
public final class CaseStores {
    /** No petition's id: those are digests. */
    public static final CaseId BEFORE_ALL = new CaseId("0".repeat(32));

    private final KeyValueStore<String, byte[]> cases;
    private final KeyValueStore<String, byte[]> results;
    private final DeadlineIndex index;

    public CaseStores(ProcessorContext<?, ?> context) {
        this.cases = context.getStateStore(Tracking.CASE_STORE);
        this.results = context.getStateStore(Tracking.RESULT_STORE);
        this.index = new DeadlineIndex(context.getStateStore(DeadlineIndex.STORE));
    }

    /** Uncached: a scan of the index sees every write, and a query of a case sees the latest. */
    public static Set<StoreBuilder<?>> builders() {
        return Set.of(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Tracking.CASE_STORE),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withCachingDisabled(),
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(Tracking.RESULT_STORE),
                                Serdes.String(),
                                Serdes.ByteArray())
                        .withCachingDisabled(),
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(DeadlineIndex.STORE), Serdes.Bytes(), Serdes.ByteArray())
                        .withCachingDisabled());
    }

    public DeadlineIndex index() {
        return index;
    }

    public Optional<StoredCase> find(CaseId id) {
        return Optional.ofNullable(cases.get(id.value())).map(StoredCase::read);
    }

    public void put(CaseId id, String correlationId, CaseFile before, CaseFile after) {
        cases.put(id.value(), StoredCase.write(after, correlationId));
        var was = entries(id, before);
        var is = entries(id, after);
        was.stream().filter(entry -> !is.contains(entry)).forEach(index::remove);
        is.stream().filter(entry -> !was.contains(entry)).forEach(index::put);
    }

    public @Nullable CommandReply result(CaseId id, String commandId) {
        var json = results.get(Tracking.resultKey(id, commandId));
        return json == null ? null : StoredResult.read(json);
    }

    public void putResult(CaseId id, CommandReply reply) {
        results.put(Tracking.resultKey(id, reply.commandId()), StoredResult.write(reply));
    }

    /** Calls for every case there is. */
    public void forEachCase(Consumer<CaseFile> consumer) {
        try (var all = cases.all()) {
            all.forEachRemaining(
                    entry -> consumer.accept(StoredCase.read(entry.value).file()));
        }
    }

    /** @return at most {@code count} cases whose ids come after {@code after}, in their order */
    public List<CaseId> next(CaseId after, int count) {
        var found = new ArrayList<CaseId>();
        try (var rest = cases.range(after.value(), null)) {
            while (found.size() < count && rest.hasNext()) {
                var id = new CaseId(rest.next().key);
                if (!id.equals(after)) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private static List<DeadlineIndex.Entry> entries(CaseId id, CaseFile file) {
        return file.deadlines().stream()
                .filter(Deadline::stillOpen)
                .map(limit -> new DeadlineIndex.Entry(limit.lookAt(), id, limit.id()))
                .toList();
    }
}
