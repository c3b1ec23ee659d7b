package org.tiepdan.routing.triage.adapter;

import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.triage.Conflict;

/**
 * Another petition that came with the key of this one.
 *
 * @param eventId id of the event that brought it
 * @param petition what it says
 */
public record RecordedConflict(String eventId, PetitionFacts petition, boolean resolved) {
    public Conflict conflict() {
        return new Conflict(eventId, petition.receivingBody(), resolved);
    }

    public PendingEntry pending(String petitionId) {
        return new PendingEntry(
                petitionId,
                petition.receivingBody(),
                LegalTime.dateOf(petition.receivedAt()),
                petition.receivedAt(),
                eventId);
    }

    RecordedConflict settled() {
        return new RecordedConflict(eventId, petition, true);
    }
}
