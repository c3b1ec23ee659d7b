package org.tiepdan.tracking.casework.adapter.http.seen;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.CaseFile;
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
    private final LawPack law;

    StoreReads(HeldStores stores, LawPack law) {
        this.stores = stores;
        this.law = law;
    }

    @Override
    public Optional<URI> elsewhere(CaseId caseId) {
        return stores.elsewhere(Tracking.STORE, caseId);
    }

    @Override
    public Optional<CaseParties> parties(CaseId caseId) {
        return parties(caseId, false);
    }

    @Override
    public Optional<CaseParties> actingParties(CaseId caseId) {
        return parties(caseId, true);
    }

    private Optional<CaseParties> parties(CaseId caseId, boolean withSuperiors) {
        var open = value(caseId, StoreKeys.open(caseId));
        var closed = value(caseId, StoreKeys.closed(caseId));
        var stored = open.or(() -> closed);
        // An unknown case takes as many looks into the store as a hidden one, and as much to read.
        var head = stored.map(StoredHead::read).orElseGet(StoredHead::madeUp);
        var competence = head.competence();
        var parties = Parties.of(head.petition(), competence);
        if (withSuperiors && competence != null && competence.body() != null) {
            for (var superior : superiors(competence.body())) {
                parties = Parties.alsoHandledBy(parties, superior);
            }
        }
        var found = parties;
        return stored.map(_ -> found);
    }

    @Override
    public Optional<CaseFileView> find(CaseId caseId) {
        return stored(caseId)
                .flatMap(bytes -> Optional.ofNullable(
                        CaseFileView.of(StoredCase.read(bytes).file())));
    }

    @Override
    public Optional<CaseFile> file(CaseId caseId) {
        return stored(caseId).map(bytes -> StoredCase.read(bytes).file());
    }

    private List<String> superiors(String body) {
        return Stream.iterate(parent(body), Optional::isPresent, above -> above.flatMap(this::parent))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> parent(String body) {
        return law.bodies().find(body).map(Body::parent);
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
