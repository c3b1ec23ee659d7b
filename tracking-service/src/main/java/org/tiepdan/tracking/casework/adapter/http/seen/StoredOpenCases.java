package org.tiepdan.tracking.casework.adapter.http.seen;

import java.net.URI;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.springframework.stereotype.Component;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.notice.DryRun;
import org.tiepdan.tracking.notice.OpenCases;

/** Gives a dry run the cases that this instance holds. */
@Component
class StoredOpenCases implements OpenCases {
    private final HeldStores stores;

    StoredOpenCases(HeldStores stores) {
        this.stores = stores;
    }

    @Override
    public void show(DryRun run) {
        stores.<Bytes, byte[], Integer>all(Tracking.STORE, store -> {
            int shown = 0;
            try (var open = store.range(StoreKeys.beforeAllOpen(), StoreKeys.afterAllOpen())) {
                while (open.hasNext()) {
                    var entry = open.next();
                    look(run, entry, store);
                    shown++;
                }
            }
            return shown;
        });
    }

    /** Skips a case that cannot be read: it is parked, and its limits are recounted on release. */
    private static void look(DryRun run, KeyValue<Bytes, byte[]> entry, ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        var id = StoreKeys.caseId(entry.key);
        CaseFile file;
        try {
            file = KeptCase.read(id, entry.value, store).file();
        } catch (RuntimeException e) {
            return;
        }
        run.look(id, file);
    }

    @Override
    public List<URI> others() {
        return stores.others(Tracking.STORE);
    }
}
