package org.tiepdan.tracking.casework.adapter.http.seen;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.springframework.stereotype.Component;
import org.tiepdan.access.CaseParties;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.servicekit.held.HeldStores;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.CaseFileView;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.answer.Answers;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.adapter.store.StoredHead;
import tools.jackson.core.JacksonException;

/** Reads the stores of the running topology. */
@Component
class StoreReads implements CaseReads {
    private final HeldStores stores;
    private final LawPack law;
    private final Clock clock;

    StoreReads(HeldStores stores, LawPack law, Clock clock) {
        this.stores = stores;
        this.law = law;
        this.clock = clock;
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
        // An unknown case takes as many reads of the store, and as much data, as a hidden one.
        var known = stored.flatMap(StoreReads::head);
        var head = known.orElseGet(StoredHead::madeUp);
        var parties = Parties.of(head.petition(), head.competence());
        var found = withSuperiors ? Parties.acting(parties, law.bodies(), LegalTime.dateOf(clock.instant())) : parties;
        return known.map(_ -> found);
    }

    /** Empty if it cannot be read: its parties are unknown, so nobody may see it. */
    private static Optional<StoredHead> head(byte[] value) {
        try {
            return Optional.of(StoredHead.read(value));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<CaseFileView> find(CaseId caseId) {
        return file(caseId).flatMap(file -> Optional.ofNullable(CaseFileView.of(file)));
    }

    @Override
    public Optional<CaseFile> file(CaseId caseId) {
        return stored(caseId)
                .map(bytes -> stores.<Bytes, byte[], CaseFile>held(
                        Tracking.STORE, caseId, store -> whole(caseId, bytes, store)));
    }

    /** The case with its acts, which are read while the store is open. */
    private static CaseFile whole(CaseId caseId, byte[] value, ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        try {
            var file = KeptCase.read(caseId, value, store).file();
            return file.withActs(file.acts() == null ? null : List.copyOf(file.acts()));
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            throw Problems.parked();
        }
    }

    private Optional<byte[]> stored(CaseId caseId) {
        return value(caseId, StoreKeys.open(caseId)).or(() -> value(caseId, StoreKeys.closed(caseId)));
    }

    @Override
    public Optional<CommandReply> result(CaseId caseId, String commandId) {
        return value(caseId, StoreKeys.result(caseId, commandId)).map(Answers::read);
    }

    private Optional<byte[]> value(CaseId caseId, Bytes key) {
        return stores.value(Tracking.STORE, caseId, key);
    }
}
