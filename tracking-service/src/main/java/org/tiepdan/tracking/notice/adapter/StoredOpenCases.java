package org.tiepdan.tracking.notice.adapter;

import java.net.URI;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.springframework.stereotype.Component;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;
import org.tiepdan.tracking.notice.DryRun;
import org.tiepdan.tracking.notice.OpenCases;

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
                    run.look(
                            StoreKeys.caseId(entry.key),
                            StoredCase.read(entry.value).file());
                    shown++;
                }
            }
            return shown;
        });
    }

    @Override
    public List<URI> others() {
        return stores.others(Tracking.STORE);
    }
}
