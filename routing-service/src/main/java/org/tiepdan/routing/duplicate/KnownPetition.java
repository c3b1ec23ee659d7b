package org.tiepdan.routing.duplicate;

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
 * What is kept of a petition to find it again.
 *
 * @param first the petition that it is a copy of, or whose group it belongs to; itself for none
 * @param typeCode see {@link #typeCode(PetitionType)}
 * @param instance of a complaint, 0 where none is given
 * @param eligible whether it could be handled by the rules
 * @param recordedOn day on which it was recorded, in Viet Nam
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
        Signature signature) {

    /** Which of several is the first: by receipt, and by id where that is the same moment. */
    public static final Comparator<KnownPetition> FIRST =
            Comparator.comparing(KnownPetition::receivedAt).thenComparing(KnownPetition::id);

    /** As the indexes keep it: a number once given is never another's. */
    public static int typeCode(PetitionType type) {
        return switch (type) {
            case COMPLAINT -> 0;
            case DENUNCIATION -> 1;
            case PROPOSAL -> 2;
            case FEEDBACK -> 3;
            case MIXED -> 4;
        };
    }

    LocalDate receivedOn() {
        return LegalTime.dateOf(receivedAt);
    }

    /** A second complaint says much of what the first one said, and is a step of its own (LKN 7). */
    boolean isOfTheSameInstance(KnownPetition other) {
        return Math.max(instance, 1) == Math.max(other.instance, 1);
    }

    /** Whether it says what the other says, so that each comparison ends as it did. */
    boolean isComparedAs(KnownPetition other) {
        return typeCode == other.typeCode
                && instance == other.instance
                && Arrays.equals(signature.kept(), other.signature.kept());
    }

    Comparison comparedWith(KnownPetition other) {
        return Comparison.of(signature, other.signature);
    }

    public KnownPetition under(CaseId root) {
        return new KnownPetition(
                id, root, typeCode, instance, receivedAt, receivingBody, eligible, recordedOn, signature);
    }
}
