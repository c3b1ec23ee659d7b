package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;

/**
 * What one recorded petition leads to: the first of an id is decided; the same again leads to nothing; another one of the
 * same id goes to an officer, once, and changes nothing about the first.
 */
record DecisionStep(DecidedPetition state, RoutingEvent event) {

    static Optional<DecisionStep> of(
            Envelope envelope,
            PetitionReceived petition,
            @Nullable DecidedPetition known,
            JurisdictionDecider decider,
            Instant now) {
        if (known == null) {
            var decision = decider.decide(petition.matter());
            return Optional.of(new DecisionStep(
                    DecidedPetition.first(envelope.id(), petition, RoutingAnswer.of(decision), now),
                    RoutingEvent.of(petition, decision, null)));
        }
        if (known.knows(petition.requestDigest())) {
            return Optional.empty();
        }
        return Optional.of(new DecisionStep(
                known.with(petition.requestDigest()), RoutingEvent.of(petition, decider.conflict(), known.eventId())));
    }

    boolean isConflict() {
        return !state.conflicts().isEmpty();
    }
}
