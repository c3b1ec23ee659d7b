package org.tiepdan.tracking.casework.adapter.stream;

import java.util.function.UnaryOperator;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.adapter.store.CaseStores;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;

/** The state of a program, for a flaw to change. */
final class KeptCases {
    private final CaseStores stores;

    KeptCases(KeyValueStore<Bytes, byte[]> store) {
        var context = new MockProcessorContext<Object, Object>();
        context.addStateStore(store);
        stores = new CaseStores(context);
    }

    /** @return null if there is none yet */
    @Nullable
    CaseFile find(CaseId id) {
        return stores.find(id).map(KeptCase::file).orElse(null);
    }

    /** Makes the stored state differ from the events written. */
    void change(CaseId id, UnaryOperator<CaseFile> change) {
        stores.find(id).ifPresent(kept -> stores.put(id, kept, kept.then(change.apply(kept.file()), kept.chain())));
    }
}
