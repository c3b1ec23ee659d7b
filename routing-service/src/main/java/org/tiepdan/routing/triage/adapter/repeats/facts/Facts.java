package org.tiepdan.routing.triage.adapter.repeats.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.nearduplicate.Signature;
import org.tiepdan.routing.duplicate.known.KnownPetition;

/**
 * The data of a petition for the indexes, read from its event once.
 *
 * @param petitioner identifies the petitioner to this program only; null for an anonymous one
 * @param block in which it is compared with petitions of others
 * @param people the number for which it counts; 0 for an anonymous one
 * @param again true for one that was compared before, with its earlier registration; null in records of an earlier program
 * @param earlierBlock in which an earlier program stored such a petition; null if that is the same block
 * @param nameRef of a petitioner who gave no identity number; null if unknown
 * @param namesakeRef of a petitioner who gave one, as without it; null if unknown
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
        @Nullable Boolean again,
        @Nullable String earlierBlock,
        @Nullable String nameRef,
        @Nullable String namesakeRef) {

    /** @param onward whether it was already looked for in the earlier block */
    public String blockToSearch(boolean onward) {
        return earlierBlock == null || onward ? block : earlierBlock;
    }

    /** @return few bytes of it, for the index; 0 for null */
    public static int homeOf(@Nullable String nameRef) {
        return nameRef == null ? 0 : nameRef.hashCode();
    }

    public boolean wasCompared() {
        return Boolean.TRUE.equals(again);
    }

    /** As in the index of petitioners, where a number alone identifies a person. */
    public KnownPetition known() {
        return known(homeOf(nameRef));
    }

    /** As in the index of places. */
    public KnownPetition knownInItsPlace() {
        return known(homeInItsPlace(nameRef, namesakeRef));
    }

    public static int homeInItsPlace(@Nullable String nameRef, @Nullable String namesakeRef) {
        return namesakeRef == null ? homeOf(nameRef) : KnownPetition.withNumber(homeOf(namesakeRef));
    }

    private KnownPetition known(int home) {
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
                Signature.decode(signature),
                home);
    }
}
