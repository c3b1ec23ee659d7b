package org.tiepdan.tracking.casework.adapter.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.stream.HalfDoneError;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * The stores of one task, kept consistent: exactly the limits of stored cases that the clock watches have an entry in the index; a case is
 * either among the open or the closed ones.
 */
public final class CaseStores {
    /** Never a petition's id, since ids are digests. */
    public static final CaseId BEFORE_ALL = new CaseId("0".repeat(32));

    /** Small segments are compacted soon, so that restoring the store does not read values overwritten long ago. */
    private static final Map<String, String> CHANGELOG = Map.of(TopicConfig.SEGMENT_BYTES_CONFIG, "16777216");

    private final KeyValueStore<Bytes, byte[]> store;
    private final Writes writes;
    private final DeadlineIndex index;
    private final ParkedCases parked;

    public CaseStores(ProcessorContext<?, ?> context) {
        this.store = context.getStateStore(Tracking.STORE);
        this.writes = new Writes(store);
        this.index = new DeadlineIndex(store, writes);
        this.parked = new ParkedCases(store);
    }

    /** Uncached: a scan of the index sees every write, and a query of a case sees the latest. */
    public static Set<StoreBuilder<?>> builders(Function<String, KeyValueBytesStoreSupplier> place) {
        return Set.of(Stores.keyValueStoreBuilder(place.apply(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(CHANGELOG));
    }

    public DeadlineIndex index() {
        return index;
    }

    public ParkedCases parked() {
        return parked;
    }

    /** @throws RuntimeException if the stored case cannot be read */
    public Optional<KeptCase> find(CaseId id) {
        var open = store.get(StoreKeys.open(id));
        return Optional.ofNullable(open == null ? store.get(StoreKeys.closed(id)) : open)
                .map(value -> KeptCase.read(id, value, store));
    }

    public void put(CaseId id, KeptCase before, KeptCase after) {
        add(id, before, after);
        write();
    }

    /**
     * Adds a case to what {@link #write} writes. If it fails, it adds nothing.
     *
     * @throws RuntimeException when the case cannot be stored
     */
    public void add(CaseId id, KeptCase before, KeptCase after) {
        writes.whole(() -> addAll(id, before, after));
    }

    /**
     * All that was added, in one write; nothing of it can be found before. Where it fails, nothing is left to be written.
     *
     * @throws HalfDoneError if the store cannot be written
     */
    public void write() {
        writes.write();
    }

    /** Forgets everything that {@code work} adds if it fails. */
    public void whole(Runnable work) {
        writes.whole(work);
    }

    private void addAll(CaseId id, KeptCase before, KeptCase after) {
        var place = StoreKeys.of(id, after.file());
        // Before the case, which holds their number.
        var acts = before.acts().then(store, writes, id, after.file());
        writes.put(place, StoredCase.write(after, acts));
        // After the put, so that a reader always finds the case in at least one place.
        if (before.file().stage() instanceof Case.Opened
                && !StoreKeys.of(id, before.file()).equals(place)) {
            writes.remove(StoreKeys.of(id, before.file()));
        }
        putLooks(looks(before.file()), looks(after.file()), id);
    }

    private void putLooks(Set<Look> was, Set<Look> is, CaseId id) {
        was.stream().filter(look -> !is.contains(look)).forEach(look -> index.remove(look.entry(id)));
        is.stream().filter(look -> !was.contains(look)).forEach(look -> index.put(look.entry(id)));
    }

    /** Compares limits by the fact that set them and the rule, so that the id need not be computed. */
    private record Look(Instant at, String armedBy, String ruleId, Deadline limit) {
        DeadlineIndex.Entry entry(CaseId id) {
            return new DeadlineIndex.Entry(at, id, limit.id());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Look look
                    && at.equals(look.at)
                    && armedBy.equals(look.armedBy)
                    && ruleId.equals(look.ruleId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(at, armedBy, ruleId);
        }
    }

    /** Adds every open limit of a case to the index again; those that fell due while it was parked had been removed. */
    public void addLooks(CaseId id, CaseFile file) {
        putLooks(Set.of(), looks(file), id);
    }

    /**
     * Calls for every case that is open.
     *
     * @param unreadable receives the cases that cannot be read, with the cause
     */
    public void forEachOpen(Consumer<CaseFile> consumer, BiConsumer<CaseId, RuntimeException> unreadable) {
        try (var open = store.range(StoreKeys.beforeAllOpen(), StoreKeys.afterAllOpen())) {
            while (open.hasNext()) {
                var entry = open.next();
                var id = StoreKeys.caseId(entry.key);
                CaseFile file;
                try {
                    file = KeptCase.read(id, entry.value, store).file();
                } catch (RuntimeException e) {
                    unreadable.accept(id, e);
                    continue;
                }
                consumer.accept(file);
            }
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

    private static Set<Look> looks(CaseFile file) {
        return file.deadlines().stream()
                .filter(Deadline::isWatched)
                .map(limit -> new Look(limit.lookAt(), limit.armedBy(), limit.ruleId(), limit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Changes that go to the store of a task in one write, because each write costs extra. Before it, nobody reads them. */
    static final class Writes {
        private final KeyValueStore<Bytes, byte[]> store;
        private final List<KeyValue<Bytes, byte[]>> entries = new ArrayList<>();

        Writes(KeyValueStore<Bytes, byte[]> store) {
            this.store = store;
        }

        void put(Bytes key, byte[] value) {
            entries.add(KeyValue.pair(key, value));
        }

        void remove(Bytes key) {
            entries.add(KeyValue.pair(key, null));
        }

        /** If {@code work} fails, forgets what it added. */
        void whole(Runnable work) {
            int before = entries.size();
            try {
                work.run();
            } catch (RuntimeException e) {
                entries.subList(before, entries.size()).clear();
                throw e;
            }
        }

        /** In the order in which it was added. */
        void write() {
            if (!entries.isEmpty()) {
                var all = List.copyOf(entries);
                // Before the write: whatever fails there, nobody's next write contains it.
                entries.clear();
                HalfDoneError.unlessWhole(() -> store.putAll(all));
            }
        }
    }
}
