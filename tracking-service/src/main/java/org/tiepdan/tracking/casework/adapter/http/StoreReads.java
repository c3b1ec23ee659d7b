package org.tiepdan.tracking.casework.adapter.http;

import java.net.URI;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.adapter.store.StoredCase;
import org.tiepdan.tracking.casework.adapter.store.StoredHead;

/** Reads the stores of the running topology. */
@Component
class StoreReads implements CaseReads {
    private final HeldStores stores;

    StoreReads(HeldStores stores) {
        this.stores = stores;
    }

    @Override
    public Optional<URI> elsewhere(CaseId caseId) {
        return stores.elsewhere(Tracking.STORE, caseId);
    }

    @Override
    public Optional<CaseParties> parties(CaseId caseId) {
        var open = value(caseId, StoreKeys.open(caseId));
        var closed = value(caseId, StoreKeys.closed(caseId));
        var stored = open.or(() -> closed);
        // An unknown case takes as many looks into the store as a hidden one, and as much to read.
        var head = stored.map(StoredHead::read).orElseGet(StoredHead::madeUp);
        var parties = Parties.of(head.petition(), head.competence());
        return stored.map(_ -> parties);
    }

    @Override
    public Optional<CaseFileView> find(CaseId caseId) {
        return stored(caseId)
                .flatMap(bytes -> Optional.ofNullable(
                        CaseFileView.of(StoredCase.read(bytes).file())));
    }

    private Optional<byte[]> stored(CaseId caseId) {
        return value(caseId, StoreKeys.open(caseId)).or(() -> value(caseId, StoreKeys.closed(caseId)));
    }

    @Override
    public Optional<CommandReply> result(CaseId caseId, String commandId) {
        return value(caseId, StoreKeys.result(caseId, commandId)).map(CommandReply::read);
    }

    private Optional<byte[]> value(CaseId caseId, Bytes key) {
        return stores.value(Tracking.STORE, caseId, key);
    }
}
