package org.tiepdan.routing.triage.adapter;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.interest.ConflictOfInterest;
import org.tiepdan.routing.interest.Interests;
import org.tiepdan.routing.triage.Conflict;

/**
 * Another petition that came with the key of this one.
 *
 * @param eventId id of the event that brought it
 * @param petition its facts
 * @param interest if the body that received it is denounced by it; null for none
 * @param interestOfFirst if it denounces the body that received the first petition; null for none, and in data of an earlier program
 */
public record RecordedConflict(
        String eventId,
        PetitionFacts petition,
        boolean resolved,
        @Nullable ConflictOfInterest interest,
        @Nullable ConflictOfInterest interestOfFirst) {
    public Conflict conflict() {
        return new Conflict(
                eventId,
                petition.receivingBody(),
                resolved,
                Interests.keptFrom(petition.type(), petition.respondent()).orElse(null));
    }

    /** Code of the body that handles it for the receiving side. */
    public String handler() {
        return ConflictOfInterest.inPlaceOf(petition.receivingBody(), interest);
    }

    public PendingEntry pending(String petitionId) {
        return new PendingEntry(
                petitionId,
                petition.receivingBody(),
                LegalTime.dateOf(petition.receivedAt()),
                petition.receivedAt(),
                eventId,
                interest == null ? null : interest.handledBy());
    }

    RecordedConflict settled() {
        return new RecordedConflict(eventId, petition, true, interest, interestOfFirst);
    }

    /**
     * @param conflict id of another petition under the same key
     * @return the body that must not see the resolution: the receiving body, if either petition denounces it; null for none
     */
    public static @Nullable ConflictOfInterest interestIn(DecidedPetition petition, String conflict) {
        var first = petition.decision().conflict();
        var ofTheOther = petition.disputes().stream()
                .filter(one -> one.eventId().equals(conflict))
                .flatMap(one -> Stream.of(
                                Optional.ofNullable(one.interest()), Optional.ofNullable(one.interestOfFirst()))
                        .flatMap(Optional::stream));
        return Stream.concat(Stream.ofNullable(first), ofTheOther)
                .filter(interest -> interest.body().equals(petition.petition().receivingBody()))
                .findFirst()
                .orElse(first);
    }
}
