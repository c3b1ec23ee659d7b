package org.tiepdan.tracking.casework.adapter.store;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.history.GrowingList;

/**
 * Where the acts of a case are kept. The latest go with the case as bytes that nobody reads until somebody asks for an act; when they
 * are many, they become a record of their own, which is not written again. So a case stays small, and most have one record.
 *
 * @param apart how many acts have records of their own
 * @param latest those after them: each with its length before it
 */
record Acts(int apart, Bytes latest) {
    static final Acts NONE = new Acts(0, Bytes.wrap(new byte[0]));

    /** As much as two limits take in a stored case. */
    private static final int LATEST_AT_MOST = 1_024;

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
     * Writes a record of acts if it is time for one.
     *
     * @param file the case as it is now; after a correction, which makes an earlier act void, all its acts are written anew
     * @return where they are now
     */
    Acts then(KeyValueStore<Bytes, byte[]> store, CaseId id, CaseFile file) {
        var acts = GrowingList.of(file.history());
        if (acts.keptSize() > 0) {
            return plus(store, id, acts);
        }
        for (var key : keys(store, id)) {
            store.delete(key);
        }
        return NONE.plus(store, id, acts);
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

    private Acts plus(KeyValueStore<Bytes, byte[]> store, CaseId id, GrowingList<Act> acts) {
        if (acts.added().isEmpty()) {
            return this;
        }
        var more = acts.added().stream()
                .map(act -> StateForm.MAPPER.writeValueAsBytes(StoredAct.of(act)))
                .toList();
        int length = more.stream().mapToInt(one -> Integer.BYTES + one.length).sum();
        var all = ByteBuffer.allocate(latest.get().length + length).put(latest.get());
        more.forEach(one -> all.putInt(one.length).put(one));
        if (all.capacity() <= LATEST_AT_MOST) {
            return new Acts(apart, Bytes.wrap(all.array()));
        }
        store.put(StoreKeys.acts(id, apart), all.array());
        return new Acts(acts.size(), NONE.latest);
    }
}
