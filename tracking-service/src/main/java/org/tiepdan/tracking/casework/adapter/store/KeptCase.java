package org.tiepdan.tracking.casework.adapter.store;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.CaseFile;

/**
 * A case with what the store knows of it besides.
 *
 * @param correlationId of the petition's first event, for events that no record leads to
 * @param chain the last event that was written of the case, or is about to be
 * @param answers to commands that were kept so far, those since dropped among them
 * @param refusals that were recorded so far
 * @param acts where they are kept
 */
public record KeptCase(CaseFile file, String correlationId, ChainLink chain, int answers, int refusals, Acts acts) {

    /** One that is not there yet. */
    public static KeptCase unopened(String correlationId) {
        return new KeptCase(CaseFile.UNOPENED, correlationId, ChainLink.NONE, 0, 0, Acts.NONE);
    }

    /**
     * @param value of a case in {@code store}, which is asked for its acts only when somebody looks at them
     * @throws RuntimeException when it cannot be read
     */
    public static KeptCase read(CaseId id, byte[] value, ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        return StoredCase.read(value).kept(acts -> acts.read(store, id));
    }

    public KeptCase then(CaseFile after, ChainLink last) {
        return new KeptCase(after, correlationId, last, answers, refusals, acts);
    }

    public KeptCase answered() {
        return new KeptCase(file, correlationId, chain, answers + 1, refusals, acts);
    }

    public KeptCase refused() {
        return new KeptCase(file, correlationId, chain, answers, refusals + 1, acts);
    }
}
