package org.tiepdan.routing.triage.adapter.http;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
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
import org.tiepdan.routing.triage.adapter.anew.AtAStart;
import org.tiepdan.routing.triage.adapter.anew.OpenPetitions;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.servicekit.held.NotReadyException;

/** Reads the stores of the deciding topology, the only place with the decisions. */
@Component
class StoredDesk implements DeskReads {
    private final HeldStores stores;
    private final AtAStart start;
    private final MadeUpPetition madeUp;

    StoredDesk(HeldStores stores, AtAStart start, JurisdictionDecider decider) {
        this.stores = stores;
        this.start = start;
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
        var found = stored(petition);
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
    public SortedMap<String, DecidedPetition> open(
            @Nullable String after, String ruleset, Predicate<DecidedPetition> wanted, int limit) {
        if (!start.isIndexComplete()) {
            throw new NotReadyException("Expected to have gathered the open petitions of an earlier program.");
        }
        return stores.<String, String, SortedMap<String, DecidedPetition>>all(
                Desk.OPEN, store -> OpenPetitions.first(store, after, ruleset, this::stored, wanted, limit));
    }

    private Optional<DecidedPetition> stored(CaseId petition) {
        return stores.value(Desk.DECIDED, petition, petition.value());
    }

    /** The store has one part per partition, each ordered: only the first entries of all parts are kept. */
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
