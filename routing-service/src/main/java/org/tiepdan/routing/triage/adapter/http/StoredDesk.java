package org.tiepdan.routing.triage.adapter.http;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binder.kafka.streams.InteractiveQueryService;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.PendingEntry;
import org.tiepdan.routing.triage.adapter.StoredResult;
import org.tiepdan.servicekit.web.ProblemException;

/** Reads the deciding topology's own stores: nothing else remembers what was decided. */
@Component
class StoredDesk implements DeskReads {
    private final InteractiveQueryService queries;

    StoredDesk(InteractiveQueryService queries) {
        this.queries = queries;
    }

    @Override
    public Optional<URI> heldElsewhere(CaseId petition) {
        var owner = ready(() -> queries.getHostInfo(Desk.DECIDED, petition.value(), new StringSerializer()));
        if (owner.equals(HostInfo.unavailable())) {
            throw notReady();
        }
        return owner.equals(queries.getCurrentHostInfo()) ? Optional.empty() : Optional.of(uri(owner));
    }

    @Override
    public List<URI> others() {
        return ready(() -> queries.getAllHostsInfo(Desk.PENDING)).stream()
                .filter(host -> !host.equals(queries.getCurrentHostInfo()) && !host.equals(HostInfo.unavailable()))
                .map(StoredDesk::uri)
                .toList();
    }

    @Override
    public Optional<DecidedPetition> find(CaseId petition) {
        return value(Desk.DECIDED, petition.value());
    }

    @Override
    public Optional<StoredResult> result(CaseId petition, String commandId) {
        return value(Desk.RESULTS, Desk.resultKey(petition, commandId));
    }

    /** The store of an instance is one for each of its partitions, each in order: only the first of all are kept. */
    @Override
    public List<PendingEntry> pending(@Nullable String after, Predicate<PendingEntry> wanted, int limit) {
        return ready(() -> {
            var first = new TreeSet<PendingEntry>(Comparator.comparing(PendingEntry::key));
            try (var entries = this.<PendingEntry>store(Desk.PENDING).range(after, null)) {
                while (entries.hasNext()) {
                    var entry = entries.next();
                    if (!entry.key.equals(after) && wanted.test(entry.value)) {
                        first.add(entry.value);
                        if (first.size() > limit) {
                            first.pollLast();
                        }
                    }
                }
            }
            return List.copyOf(first);
        });
    }

    private <T> Optional<T> value(String store, String key) {
        return ready(() -> Optional.ofNullable(this.<T>store(store).get(key)));
    }

    private <T> ReadOnlyKeyValueStore<String, T> store(String name) {
        return queries.getQueryableStore(name, QueryableStoreTypes.<String, T>keyValueStore());
    }

    private static <T> T ready(Supplier<@Nullable T> read) {
        try {
            var found = read.get();
            if (found != null) {
                return found;
            }
        } catch (IllegalStateException | InvalidStateStoreException e) {
            throw notReady();
        }
        throw notReady();
    }

    private static URI uri(HostInfo host) {
        return URI.create("http://" + host.host() + ":" + host.port());
    }

    static ProblemException notReady() {
        return new ProblemException(
                503,
                "not-ready",
                "Dịch vụ đang nạp lại dữ liệu, xin thử lại sau ít giây.",
                "State is being restored: try again in a few seconds.");
    }
}
