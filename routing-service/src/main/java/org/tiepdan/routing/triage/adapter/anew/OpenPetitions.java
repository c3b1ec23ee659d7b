package org.tiepdan.routing.triage.adapter.anew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;

/**
 * The ids of the petitions that other rules may decide otherwise, each with the ruleset that decided it. With it, the
 * list reads no petition that has ended, and none that the loaded rules decided.
 */
public final class OpenPetitions {
    /**
     * Marks that the petitions of earlier programs are in it, which had no such index, or one without copies. Sorts after each
     * id.
     */
    private static final String COMPLETE = "~complete-2";

    private final KeyValueStore<String, String> store;

    private OpenPetitions(KeyValueStore<String, String> store) {
        this.store = store;
    }

    public static StoreBuilder<?> builder() {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(Desk.OPEN), Serdes.String(), Serdes.String());
    }

    public static OpenPetitions in(ProcessorContext<?, ?> context) {
        return new OpenPetitions(context.getStateStore(Desk.OPEN));
    }

    /** @param before the earlier state; null for a new one */
    public void put(String id, @Nullable DecidedPetition before, DecidedPetition after) {
        var was = before == null ? Optional.<String>empty() : ruleset(before);
        var is = ruleset(after);
        if (is.isPresent() && !is.equals(was)) {
            store.put(id, is.get());
        } else if (is.isEmpty() && was.isPresent()) {
            store.delete(id);
        }
    }

    boolean isComplete() {
        return store.get(COMPLETE) != null;
    }

    void complete() {
        store.put(COMPLETE, "");
    }

    private static Optional<String> ruleset(DecidedPetition petition) {
        return Redecision.isOpenByRules(petition)
                ? Optional.of(petition.decision().ruleset())
                : Optional.empty();
    }

    /**
     * @param store of an instance: one for each of its partitions, each in the order of the ids
     * @param after id of a petition; null to begin with the first
     * @param ruleset petitions that it decided are left out without being read
     * @param read finds a petition by its id
     * @param wanted may be costly; asked only of petitions that would be among the first
     * @return at most {@code limit} petitions by their ids, in the order of these
     */
    public static SortedMap<String, DecidedPetition> first(
            ReadOnlyKeyValueStore<String, String> store,
            @Nullable String after,
            String ruleset,
            Function<CaseId, Optional<DecidedPetition>> read,
            Predicate<DecidedPetition> wanted,
            int limit) {
        var first = new TreeMap<String, DecidedPetition>();
        for (var id : byOtherRules(store, after, ruleset)) {
            if (first.size() < limit || id.value().compareTo(first.lastKey()) < 0) {
                read.apply(id).filter(wanted).ifPresent(petition -> first.put(id.value(), petition));
                if (first.size() > limit) {
                    first.pollLastEntry();
                }
            }
        }
        return first;
    }

    private static List<CaseId> byOtherRules(
            ReadOnlyKeyValueStore<String, String> store, @Nullable String after, String ruleset) {
        var ids = new ArrayList<CaseId>();
        try (var entries = store.range(after, null)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (!entry.value.equals(ruleset) && !entry.key.equals(after)) {
                    CaseId.parse(entry.key).ifPresent(ids::add);
                }
            }
        }
        return ids;
    }
}
