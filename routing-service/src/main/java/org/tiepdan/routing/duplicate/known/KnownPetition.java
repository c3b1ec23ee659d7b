package org.tiepdan.routing.duplicate.known;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.nearduplicate.Comparison;
import org.tiepdan.nearduplicate.Signature;

/**
 * The index entry of a petition.
 *
 * @param first the petition that it is a copy of, or whose group it belongs to; itself for none
 * @param typeCode see {@link #typeCode(PetitionType)}
 * @param instance instance of a complaint; 0 if none is given
 * @param eligible whether it could be handled by the rules, and no copy is handled in its place
 * @param recordedOn day on which it was recorded, in Viet Nam
 * @param home identifies the name and the commune of a petitioner without an identity number; 0 if unknown. With a number it is 0 in the
 *     index of petitioners, and see {@link #withNumber} for the index of places. ADR 176, 184
 */
public record KnownPetition(
        CaseId id,
        CaseId first,
        int typeCode,
        int instance,
        Instant receivedAt,
        String receivingBody,
        boolean eligible,
        LocalDate recordedOn,
        Signature signature,
        int home) {

    /** Order that decides which petition is the first: by receipt, then by id. */
    public static final Comparator<KnownPetition> FIRST =
            Comparator.comparing(KnownPetition::receivedAt).thenComparing(KnownPetition::id);

    /** The code in the indexes; a number must never be reused. */
    public static int typeCode(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> 0;
            case DENUNCIATION -> 1;
            case PROPOSAL -> 2;
            case FEEDBACK -> 3;
            case MIXED -> 4;
        };
    }

    /** The code of a petition that left the group that is named after it; no type has it. */
    private static final int LEFT = 7;

    public boolean mayDenounce() {
        return Arrays.stream(PetitionType.values()).anyMatch(type -> typeCode(type) == typeCode && type.mayDenounce());
    }

    LocalDate receivedOn() {
        return LegalTime.dateOf(receivedAt);
    }

    /** Whether both are of the same instance: a second complaint repeats much of the first one, but is a separate step (LKN 7). */
    boolean isOfTheSameInstance(KnownPetition other) {
        return Math.max(instance, 1) == Math.max(other.instance, 1);
    }

    /** Whether one person may have sent both, as far as the homes show: two people of one name have one fingerprint. */
    boolean mayShareItsPetitionerWith(KnownPetition other) {
        return home == 0 || other.home == 0 || home == other.home;
    }

    /** In the index of places, the home of a petitioner with an identity number is stored as its complement. */
    public static int withNumber(int home) {
        return home == 0 ? 0 : ~home;
    }

    /** @param at see {@link KnownPetition#home} */
    public KnownPetition livingAt(int at) {
        return new KnownPetition(
                id, first, typeCode, instance, receivedAt, receivingBody, eligible, recordedOn, signature, at);
    }

    /** Whether name and home are the same, and only one of both gave an identity number. Known in the index of places. */
    boolean sharesNameAndHomeWithOrWithoutNumber(KnownPetition other) {
        return home != 0 && other.home != 0 && home == ~other.home;
    }

    /** Whether all compared data are equal, so that comparisons give the same results. */
    boolean isComparedAs(KnownPetition other) {
        return typeCode == other.typeCode
                && instance == other.instance
                && mayShareItsPetitionerWith(other)
                && Arrays.equals(signature.kept(), other.signature.kept());
    }

    Comparison comparedWith(KnownPetition other) {
        return Comparison.of(signature, other.signature);
    }

    /** Whether it left the group that is named after it, which no longer counts it. */
    public boolean hasLeft() {
        return typeCode == LEFT;
    }

    /** Stored while others are in the group that is named after it. */
    public KnownPetition left() {
        return new KnownPetition(
                id, first, LEFT, instance, receivedAt, receivingBody, eligible, recordedOn, signature, home);
    }

    /** Whether all compared data are equal, of what an index keeps in short form. */
    public boolean isShortlyComparedAs(KnownPetition other) {
        return typeCode == other.typeCode
                && instance == other.instance
                && home == other.home
                && Arrays.equals(signature.keptShort(), other.signature.keptShort());
    }

    public boolean isFirst() {
        return first.equals(id);
    }

    public KnownPetition under(CaseId root) {
        return new KnownPetition(
                id, root, typeCode, instance, receivedAt, receivingBody, eligible, recordedOn, signature, home);
    }

    /** Its later copies are copies of the one that is handled in its place. */
    KnownPetition replaced() {
        return new KnownPetition(
                id, first, typeCode, instance, receivedAt, receivingBody, false, recordedOn, signature, home);
    }
}
