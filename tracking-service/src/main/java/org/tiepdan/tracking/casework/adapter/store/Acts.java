package org.tiepdan.tracking.casework.adapter.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.history.GrowingList;

/** The acts of a case, a record for each: a case is written at every event, an act once. */
final class Acts {
    private Acts() {}

    /** @param count how many there are, as the case says: there may be one more by now */
    static List<Act> read(ReadOnlyKeyValueStore<Bytes, byte[]> store, CaseId id, int count) {
        var acts = new ArrayList<Act>(count);
        try (var kept = store.range(StoreKeys.act(id, 0), StoreKeys.act(id, Math.max(0, count - 1)))) {
            kept.forEachRemaining(entry -> acts.add(
                    StateForm.MAPPER.readValue(entry.value, StoredAct.class).act()));
        }
        return acts;
    }

    /** Writes what is not kept yet; after a correction, which makes an earlier act void, all of them. */
    static void write(KeyValueStore<Bytes, byte[]> store, CaseId id, CaseFile file) {
        if (file.acts() == null) {
            return;
        }
        var acts = GrowingList.of(file.acts());
        int number = acts.keptSize();
        for (var act : acts.added()) {
            store.put(StoreKeys.act(id, number++), StateForm.MAPPER.writeValueAsBytes(StoredAct.of(act)));
        }
    }
}
