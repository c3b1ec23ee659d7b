package org.tiepdan.tracking.casework.adapter.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.deadline.Deadline;

/**
 * Open time limits in the order of their next check. A key is its part of the store, the moment in big-endian
 * milliseconds, the case id and the limit's, so that what is due is one range from the left.
 */
public final class DeadlineIndex {
    private static final int CASE_ID_AT = 1 + Long.BYTES;
    private static final int CASE_ID_LENGTH = 32;
    private static final byte[] PRESENT = {1};
    private static final Bytes AFTER_ALL = Bytes.wrap(new byte[] {StoreKeys.LOOK + 1});

    private final ReadOnlyKeyValueStore<Bytes, byte[]> store;
    private final CaseStores.Writes writes;
    /** No key comes before it; without it, each scan would open the store and pass every old tombstone. */
    private Bytes low = startOf(Instant.EPOCH);

    DeadlineIndex(ReadOnlyKeyValueStore<Bytes, byte[]> store, CaseStores.Writes writes) {
        this.store = store;
        this.writes = writes;
    }

    /** @param limitId as in {@link Deadline#id} */
    public record Entry(Instant checkAt, CaseId caseId, String limitId) {
        public Bytes key() {
            var limit = limitId.getBytes(StandardCharsets.UTF_8);
            return Bytes.wrap(ByteBuffer.allocate(CASE_ID_AT + CASE_ID_LENGTH + limit.length)
                    .put(StoreKeys.LOOK)
                    .putLong(checkAt.toEpochMilli())
                    .put(caseId.value().getBytes(StandardCharsets.US_ASCII))
                    .put(limit)
                    .array());
        }

        static Entry read(Bytes key) {
            var bytes = key.get();
            int limitAt = CASE_ID_AT + CASE_ID_LENGTH;
            return new Entry(
                    Instant.ofEpochMilli(ByteBuffer.wrap(bytes).getLong(1)),
                    new CaseId(new String(bytes, CASE_ID_AT, CASE_ID_LENGTH, StandardCharsets.US_ASCII)),
                    new String(bytes, limitAt, bytes.length - limitAt, StandardCharsets.UTF_8));
        }
    }

    void put(Entry entry) {
        var key = entry.key();
        writes.put(key, PRESENT);
        if (key.compareTo(low) < 0) {
            low = key;
        }
    }

    public void remove(Entry entry) {
        // A delete by the store would first read the value.
        writes.remove(entry.key());
    }

    /** @return at most {@code budget} entries due by {@code now}, the earliest first; they stay in the index */
    public List<Entry> due(Instant now, int budget) {
        var end = endOf(now);
        if (low.compareTo(end) > 0) {
            return List.of();
        }
        var due = new ArrayList<Entry>();
        var first = AFTER_ALL;
        try (var entries = store.range(low, AFTER_ALL)) {
            while (due.size() < budget && entries.hasNext()) {
                var key = entries.next().key;
                first = due.isEmpty() ? key : first;
                if (key.compareTo(end) > 0) {
                    break;
                }
                due.add(Entry.read(key));
            }
        }
        // The next scan begins at this scan's first entry, due or not, which must be found until it is removed.
        low = first;
        return due;
    }

    private static Bytes startOf(Instant moment) {
        return Bytes.wrap(ByteBuffer.allocate(CASE_ID_AT)
                .put(StoreKeys.LOOK)
                .putLong(moment.toEpochMilli())
                .array());
    }

    /** Right of every key of that millisecond: no case id begins with the byte 0xff. */
    private static Bytes endOf(Instant moment) {
        var key = Arrays.copyOf(startOf(moment).get(), CASE_ID_AT + 1);
        key[CASE_ID_AT] = (byte) 0xff;
        return Bytes.wrap(key);
    }
}
