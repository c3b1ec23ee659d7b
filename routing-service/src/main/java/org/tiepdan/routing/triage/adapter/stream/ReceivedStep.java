package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.Matter;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.split.Several;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

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

    /** A matter of a petition that was split; the same again leads to nothing. */
    Optional<Step> of(Envelope envelope, MatterRecord matter, @Nullable DecidedPetition known) {
        return known == null
                ? Optional.of(first(envelope, envelope.id(), matter.matter(), matter.facts(), matter.splitOn(), null))
                : Optional.empty();
    }

    private Step first(Envelope envelope, PetitionReceived petition) {
        return first(
                envelope,
                petition.requestDigest(),
                petition.matter(),
                petition.facts(),
                // A decision that the system makes by itself counts as made on the day of receipt.
                LegalTime.dateOf(petition.receivedAt()),
                Several.of(petition.type(), petition.petitionerKind(), petition.findings()));
    }

    private Step first(
            Envelope envelope, String digest, Matter matter, PetitionFacts facts, LocalDate on, @Nullable Several several) {
        var answer = RoutingAnswer.of(decider.decide(matter));
        var after = DecidedPetition.first(envelope.id(), envelope.correlationId(), digest, facts, answer, now)
                .decided(answer, on, null, now)
                .with(several);
        return Step.happened(null, after, RoutingEvent.of(after));
    }
}
