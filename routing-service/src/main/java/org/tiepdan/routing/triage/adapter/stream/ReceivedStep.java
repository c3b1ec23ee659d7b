package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.RecordedConflict;

/**
 * What one recorded petition leads to: the first of an id is decided; the same again leads to nothing; another one of the
 * same id goes to an officer, once, and changes nothing about the first.
 */
record ReceivedStep(JurisdictionDecider decider, Instant now) {

    Optional<Step> of(Envelope envelope, PetitionReceived petition, @Nullable DecidedPetition known) {
        if (known == null) {
            return Optional.of(first(envelope, petition));
        }
        if (known.knows(petition.requestDigest())) {
            return Optional.empty();
        }
        var interest = decider.conflictOfReceiving(petition.matter()).orElse(null);
        var ofFirst = decider.conflictOf(petition.matter(), known.petition().receivingBody())
                .orElse(null);
        var conflict = new RecordedConflict(envelope.id(), petition.facts(), false, interest, ofFirst);
        var triage = RoutingAnswer.of(decider.conflict()).with(interest);
        return Optional.of(Step.happened(
                known,
                known.with(petition.requestDigest(), conflict),
                RoutingEvent.triage(petition.facts(), triage, known.eventId(), null)));
    }

    private Step first(Envelope envelope, PetitionReceived petition) {
        var answer = RoutingAnswer.of(decider.decide(petition.matter()));
        var after = DecidedPetition.first(
                envelope.id(), envelope.correlationId(), petition.requestDigest(), petition.facts(), answer, now);
        return Step.happened(
                null, after, RoutingEvent.of(petition.facts(), answer, LegalTime.dateOf(petition.receivedAt()), null));
    }
}
