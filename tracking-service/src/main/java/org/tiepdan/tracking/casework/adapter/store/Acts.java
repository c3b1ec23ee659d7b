package org.tiepdan.tracking.casework.adapter.store;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.history.GrowingList;

/**
 * Storage of the acts of a case. The latest are stored with the case as bytes that are parsed only when needed; when they become many, they
 * move to a separate record, rewritten only after a correction. So a case stays small, and most have one record.
 *
 * @param apart number of acts in separate records, each of which has the number of its first act in its key
 * @param latest the acts after those, each preceded by its length
 */
record Acts(int apart, Bytes latest) {
    static final Acts NONE = new Acts(0, Bytes.wrap(new byte[0]));

    /** About the size of two limits in a stored case. */
    private static final int LATEST_AT_MOST = 1_024;

    /** A rewritten history of any length stays far below the 1 MB of a log record. */
    static final int RECORD_AT_MOST = 128 * 1_024;

    List<Act> read(ReadOnlyKeyValueStore<Bytes, byte[]> store, CaseId id) {
        var acts = new ArrayList<Act>();
        if (apart > 0) {
            try (var records = store.range(StoreKeys.acts(id, 0), StoreKeys.acts(id, apart - 1))) {
                records.forEachRemaining(entry -> addTo(acts, entry.value));
            }
        }
        addTo(acts, latest.get());
        return acts;
    }

    private static void addTo(List<Act> acts, byte[] bytes) {
        var rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            var one = new byte[rest.getInt()];
            rest.get(one);
            acts.add(StateForm.MAPPER.readValue(one, StoredAct.class).act());
        }
    }

    /**
     * Moves the latest acts to a separate record if they are large enough.
     *
     * @param file the present case; after a correction, which voids an earlier act, all its acts are rewritten
     * @return their new storage
     */
    Acts then(ReadOnlyKeyValueStore<Bytes, byte[]> store, CaseStores.Writes writes, CaseId id, CaseFile file) {
        var acts = GrowingList.of(file.history());
        if (acts.keptSize() > 0) {
            return plus(writes, id, acts);
        }
        keys(store, id).forEach(writes::remove);
        return NONE.plus(writes, id, acts);
    }

    private List<Bytes> keys(ReadOnlyKeyValueStore<Bytes, byte[]> store, CaseId id) {
        var keys = new ArrayList<Bytes>();
        if (apart > 0) {
            try (var records = store.range(StoreKeys.acts(id, 0), StoreKeys.acts(id, apart - 1))) {
                records.forEachRemaining(entry -> keys.add(entry.key));
            }
        }
        return keys;
    }

    private Acts plus(CaseStores.Writes writes, CaseId id, GrowingList<Act> acts) {
        if (acts.added().isEmpty()) {
            return this;
        }
        int first = apart;
        int next = acts.size() - acts.added().size();
        var record = new ByteArrayOutputStream();
        record.writeBytes(latest.get());
        for (var act : acts.added()) {
            var one = StateForm.MAPPER.writeValueAsBytes(StoredAct.of(act));
            if (next > first && record.size() + one.length > RECORD_AT_MOST) {
                writes.put(StoreKeys.acts(id, first), record.toByteArray());
                record.reset();
                first = next;
            }
            record.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(one.length).array());
            record.writeBytes(one);
            next++;
        }
        if (record.size() <= LATEST_AT_MOST) {
            return new Acts(first, Bytes.wrap(record.toByteArray()));
        }
        writes.put(StoreKeys.acts(id, first), record.toByteArray());
        return new Acts(next, NONE.latest);
    }
}
