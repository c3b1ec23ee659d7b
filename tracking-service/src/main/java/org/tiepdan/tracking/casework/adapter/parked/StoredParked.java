package org.tiepdan.tracking.casework.adapter.parked;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases;
import org.tiepdan.tracking.casework.adapter.store.ParkedCases.Parked;

/** Reads the stores of the running topology. */
@Component
class StoredParked implements ParkedReads {
    private final HeldStores stores;

    StoredParked(HeldStores stores) {
        this.stores = stores;
    }

    @Override
    public List<Parked> here() {
        return stores.<Bytes, byte[], List<Parked>>all(Tracking.STORE, ParkedCases::all);
    }

    @Override
    public List<URI> others() {
        return stores.others(Tracking.STORE);
    }

    @Override
    public Optional<URI> elsewhere(CaseId id) {
        return stores.elsewhere(Tracking.STORE, id);
    }
}
