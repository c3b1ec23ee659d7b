package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.routing.duplicate.Found;
import org.tiepdan.routing.duplicate.Repeat;
import org.tiepdan.routing.duplicate.RepeatDecider;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;
import org.tiepdan.routing.jurisdiction.RoutingAnswer;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.RecordedConflict;
import org.tiepdan.routing.triage.adapter.event.LinkEvent;
import org.tiepdan.routing.triage.adapter.event.RoutingEvent;
import org.tiepdan.routing.triage.adapter.event.TriageRequested;
import org.tiepdan.routing.triage.adapter.split.MatterRecord;

/**
 * The effects of one recorded petition: the first of an id is decided; a repetition has no effect; different content under the same id goes
 * to an officer, once, and does not change the first.
 */
record ReceivedStep(JurisdictionDecider decider, RepeatDecider repeats, Instant now) {

    /** @param found petitions like this one */
    Optional<Step> of(Envelope envelope, PetitionReceived petition, @Nullable DecidedPetition known, Found found) {
        if (known == null) {
            return Optional.of(first(envelope, petition, found));
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
                TriageRequested.conflict(petition.facts(), triage, known.eventId())));
    }

    /** A matter of a split petition; a repetition has no effect. */
    Optional<Step> of(Envelope envelope, MatterRecord matter, @Nullable DecidedPetition known) {
        return known == null ? Optional.of(first(envelope, matter)) : Optional.empty();
    }

    private Step first(Envelope envelope, MatterRecord matter) {
        var answer = RoutingAnswer.of(decider.decide(matter.matter()));
        var after = DecidedPetition.first(
                        envelope.id(), envelope.correlationId(), envelope.id(), matter.facts(), answer, now)
                .with(Background.of(matter.matter()))
                .decided(answer, matter.splitOn(), null, now);
        return Step.happened(null, after, RoutingEvent.of(after));
    }

    private Step first(Envelope envelope, PetitionReceived petition, Found found) {
        var matter = petition.matter();
        var link = found.link();
        var repeat = Optional.ofNullable(link).flatMap(one -> repeats.decide(one, matter));
        var answer = RoutingAnswer.of(
                repeat.map(decision -> decider.handled(matter, decision)).orElseGet(() -> decider.decide(matter)));
        var decided = DecidedPetition.first(
                        envelope.id(),
                        envelope.correlationId(),
                        petition.requestDigest(),
                        petition.facts(),
                        answer,
                        now)
                .with(petition.background())
                .with(petition.several());
        var after = link == null ? decided : decided.repeating(Repeat.of(link, matter, petition.fingerprint()));
        var events = new ArrayList<RoutingEvent>();
        if (link != null) {
            events.add(LinkEvent.linked(after, link));
        }
        if (found.related() != null) {
            events.add(LinkEvent.related(after, found.related()));
        }
        events.add(RoutingEvent.of(after));
        return new Step(null, after, List.copyOf(events), null, null).replacing(link != null && repeat.isEmpty());
    }
}
