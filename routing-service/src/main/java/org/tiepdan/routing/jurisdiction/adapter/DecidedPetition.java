package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is kept of a petition once it is decided.
 *
 * @param version of this form
 * @param eventId id of the event that first recorded it
 * @param requestDigest tells whether a later event of the same id is the same one again
 * @param conflicts digests of later ones that differ and are in triage
 */
record DecidedPetition(
        int version,
        String eventId,
        String requestDigest,
        List<String> conflicts,
        Instant receivedAt,
        Instant decidedAt,
        RoutingAnswer decision) {
    private static final int VERSION = 1;

    static DecidedPetition first(String eventId, PetitionReceived petition, RoutingAnswer decision, Instant now) {
        return new DecidedPetition(
                VERSION, eventId, petition.requestDigest(), List.of(), petition.receivedAt(), now, decision);
    }

    boolean knows(String digest) {
        return requestDigest.equals(digest) || conflicts.contains(digest);
    }

    DecidedPetition with(String conflict) {
        var more = Stream.concat(conflicts.stream(), Stream.of(conflict)).toList();
        return new DecidedPetition(version, eventId, requestDigest, more, receivedAt, decidedAt, decision);
    }
}
