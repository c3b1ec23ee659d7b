package org.tiepdan.routing.triage.adapter.stream;

import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.anew.AtAStart;
import org.tiepdan.routing.triage.adapter.anew.OpenPetitions;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.repeats.first.Followers;

/**
 * The stores of one task, kept consistent: only waiting petitions have a row at the desk, and only open ones an index
 * entry.
 */
final class DeskStores {
    private final KeyValueStore<String, DecidedPetition> decided;
    private final KeyValueStore<String, PendingEntry> pending;
    private final KeyValueStore<String, StoredResult> results;
    private final OpenPetitions open;
    private final Followers followers;

    DeskStores(ProcessorContext<?, ?> context) {
        this.decided = context.getStateStore(Desk.DECIDED);
        this.pending = context.getStateStore(Desk.PENDING);
        this.results = context.getStateStore(Desk.RESULTS);
        this.open = OpenPetitions.in(context);
        this.followers = Followers.in(context);
    }

    static Set<StoreBuilder<?>> builders() {
        return Set.of(
                builder(Desk.DECIDED, DecidedPetition.class),
                builder(Desk.PENDING, PendingEntry.class),
                builder(Desk.RESULTS, StoredResult.class),
                OpenPetitions.builder(),
                Followers.builder());
    }

    private static <T> StoreBuilder<KeyValueStore<String, T>> builder(String name, Class<T> type) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), JsonSerde.of(type));
    }

    /** Begins the work that follows a start. */
    void started(ProcessorContext<?, ?> context, AtAStart start) {
        start.complete(context, open, decided);
    }

    KeyValueStore<String, PendingEntry> pending() {
        return pending;
    }

    Followers followers() {
        return followers;
    }

    @Nullable
    DecidedPetition find(CaseId id) {
        return decided.get(id.value());
    }

    @Nullable
    StoredResult result(CaseId id, String commandId) {
        return results.get(Desk.resultKey(id, commandId));
    }

    void put(CaseId id, Step step) {
        var after = step.after();
        if (after != null && !after.equals(step.before())) {
            decided.put(id.value(), after);
            open.put(id.value(), step.before(), after);
            var is = after.pending(id.value());
            if (step.before() != null) {
                step.before().pending(id.value()).stream()
                        .filter(entry -> !is.contains(entry))
                        .forEach(entry -> pending.delete(entry.key()));
            }
            is.forEach(entry -> pending.put(entry.key(), entry));
        }
        if (step.firstResult() != null) {
            results.put(Desk.resultKey(id, step.firstResult().commandId()), step.firstResult());
        }
    }
}
