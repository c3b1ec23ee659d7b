package org.tiepdan.routing.triage.adapter.http;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.MadeUpPetition;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.held.HeldStores;

/** Reads the deciding topology's own stores: nothing else remembers what was decided. */
@Component
class StoredDesk implements DeskReads {
    private final HeldStores stores;
    private final MadeUpPetition madeUp;

    StoredDesk(HeldStores stores, JurisdictionDecider decider) {
        this.stores = stores;
        this.madeUp = new MadeUpPetition(decider);
    }

    @Override
    public Optional<URI> elsewhere(CaseId petition) {
        return stores.elsewhere(Desk.DECIDED, petition);
    }

    @Override
    public List<URI> others() {
        return stores.others(Desk.PENDING);
    }

    @Override
    public Optional<DecidedPetition> find(CaseId petition) {
        Optional<DecidedPetition> found = stores.value(Desk.DECIDED, petition, petition.value());
        if (found.isEmpty()) {
            madeUp.read();
        }
        return found;
    }

    @Override
    public Optional<StoredResult> result(CaseId petition, String commandId) {
        return stores.value(Desk.RESULTS, petition, Desk.resultKey(petition, commandId));
    }

    @Override
    public List<PendingEntry> pending(@Nullable String after, Predicate<PendingEntry> wanted, int limit) {
        return stores.<String, PendingEntry, List<PendingEntry>>all(
                Desk.PENDING, store -> first(store, after, wanted, limit));
    }

    @Override
    public SortedMap<String, DecidedPetition> decided(
            @Nullable String after, Predicate<DecidedPetition> wanted, int limit) {
        return stores.<String, DecidedPetition, SortedMap<String, DecidedPetition>>all(Desk.DECIDED, store -> {
            var first = new TreeMap<String, DecidedPetition>();
            try (var entries = store.range(after, null)) {
                while (entries.hasNext()) {
                    var entry = entries.next();
                    boolean fits = first.size() < limit || entry.key.compareTo(first.lastKey()) < 0;
                    if (!entry.key.equals(after) && fits && wanted.test(entry.value)) {
                        first.put(entry.key, entry.value);
                        if (first.size() > limit) {
                            first.pollLastEntry();
                        }
                    }
                }
            }
            return first;
        });
    }

    /** The store of an instance is one for each of its partitions, each in order: only the first of all are kept. */
    private static List<PendingEntry> first(
            ReadOnlyKeyValueStore<String, PendingEntry> store,
            @Nullable String after,
            Predicate<PendingEntry> wanted,
            int limit) {
        var first = new TreeSet<PendingEntry>(Comparator.comparing(PendingEntry::key));
        try (var entries = store.range(after, null)) {
            while (entries.hasNext()) {
                var entry = entries.next();
                boolean fits =
                        first.size() < limit || entry.key.compareTo(first.last().key()) < 0;
                if (!entry.key.equals(after) && fits && wanted.test(entry.value)) {
                    first.add(entry.value);
                    if (first.size() > limit) {
                        first.pollLast();
                    }
                }
            }
        }
        return List.copyOf(first);
    }
}
