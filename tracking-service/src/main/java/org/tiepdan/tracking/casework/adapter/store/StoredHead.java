package org.tiepdan.tracking.casework.adapter.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseState;
import org.tiepdan.tracking.petition.Competence;
import org.tiepdan.tracking.petition.Petition;
import org.tiepdan.tracking.petition.Respondent;

/** The first members of a {@link StoredCase}: who may see it is asked before every act, and its limits are most of it. */
public record StoredHead(
        int version,
        String correlationId,
        Petition petition,
        CaseState state,
        @Nullable Competence competence) {

    private static final byte[] MADE_UP = StateForm.MAPPER.writeValueAsBytes(new StoredHead(
            1,
            "7b0c6ad2-57f4-3a0e-9a52-3c5c1f3f8f10",
            new Petition(
                    new CaseId("0".repeat(32)),
                    PetitionType.DENUNCIATION,
                    null,
                    Channel.POST,
                    "19-btcd",
                    Instant.EPOCH,
                    Instant.EPOCH,
                    null,
                    null,
                    new Respondent("19-05443", "HEAD", null),
                    null,
                    null),
            CaseState.ROUTED,
            new Competence("19-ubnd", Outcome.TRANSFER)));

    /** Read where there is no case: how long an answer takes must not tell one that is hidden from one that is unknown. */
    public static StoredHead madeUp() {
        return read(MADE_UP);
    }

    public static StoredHead read(byte[] bytes) {
        return StateForm.MAPPER.readValue(bytes, StoredHead.class);
    }
}
