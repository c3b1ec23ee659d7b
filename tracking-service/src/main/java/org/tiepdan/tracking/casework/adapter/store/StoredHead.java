package org.tiepdan.tracking.casework.adapter.store;

import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;

/** The first members of a {@link StoredCase}: who may see it is asked before every act, and its limits are most of it. */
public record StoredHead(
        int version,
        String correlationId,
        Petition petition,
        CaseState state,
        @Nullable Competence competence) {

    public static StoredHead read(byte[] bytes) {
        return StateForm.MAPPER.readValue(bytes, StoredHead.class);
    }
}
