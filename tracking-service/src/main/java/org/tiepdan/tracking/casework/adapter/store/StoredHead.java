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

/**
 * The first members of a {@link StoredCase}: access is checked before every act, and the limits, which make up most of a case, are not
 * needed for it.
 */
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

    /** Read if there is no case, so that response times do not distinguish hidden cases from unknown ones. */
    public static StoredHead madeUp() {
        return read(MADE_UP);
    }

    public static StoredHead read(byte[] bytes) {
        return StateForm.MAPPER.readValue(bytes, StoredHead.class);
    }
}
