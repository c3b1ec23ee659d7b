package org.tiepdan.tracking.casework.adapter.store;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.CaseFile;

/**
 * A case with its further data in the store.
 *
 * @param correlationId of the petition's first event, for events that no record causes
 * @param chain the last event written about the case, or about to be written
 * @param answers number of answers to commands stored so far, including those since dropped
 * @param refusals number of refusals recorded so far
 * @param acts their storage
 */
public record KeptCase(CaseFile file, String correlationId, ChainLink chain, int answers, int refusals, Acts acts) {

    /** A case that does not exist yet. */
    public static KeptCase unopened(String correlationId) {
        return new KeptCase(CaseFile.UNOPENED, correlationId, ChainLink.NONE, 0, 0, Acts.NONE);
    }

    /**
     * @param value of a case in {@code store}, from which its acts are read only when needed
     * @throws RuntimeException if it cannot be read
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
