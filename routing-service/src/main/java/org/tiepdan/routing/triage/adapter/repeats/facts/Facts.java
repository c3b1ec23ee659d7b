package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.KnownPetition;

/**
 * What the indexes need of a petition, taken from its event once.
 *
 * @param petitioner names the petitioner to this program only; null of an anonymous one
 * @param block where it is compared with petitions by others
 * @param people how many it counts for; 0 of an anonymous one
 * @param again true of what was compared before, as it was registered then; null in what an earlier program sent on its way
 */
public record Facts(
        String id,
        @Nullable String petitioner,
        String block,
        int people,
        int typeCode,
        int instance,
        Instant receivedAt,
        String receivingBody,
        boolean eligible,
        boolean secret,
        LocalDate recordedOn,
        String signature,
        @Nullable Boolean again) {

    public boolean wasCompared() {
        return Boolean.TRUE.equals(again);
    }

    public KnownPetition known() {
        var petition = new CaseId(id);
        return new KnownPetition(
                petition,
                petition,
                typeCode,
                instance,
                receivedAt,
                receivingBody,
                eligible,
                recordedOn,
                Signature.decode(signature));
    }
}
