package org.tiepdan.routing.triage.adapter.stream;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.routing.triage.adapter.DecidedPetition;
import org.tiepdan.routing.triage.adapter.PetitionFacts;
import org.tiepdan.routing.triage.adapter.Place;
import org.tiepdan.routing.triage.adapter.RecordedConflict;

/**
 * Learns from the log of decisions what version 1 did not keep of a petition, so that an office that was running goes on with
 * everything it had in triage. Of a whole record it says nothing new.
 */
final class OwnLog {
    private OwnLog() {}

    /** The members that are read back. */
    record View(
            String type,
            @Nullable Integer instance,
            String channel,
            String receivingBody,
            Instant receivedAt,
            String subject,
            @Nullable String field,
            @Nullable Place place,
            @Nullable String conflictsWith) {
        PetitionFacts facts() {
            return new PetitionFacts(
                    type, instance, channel, receivingBody, receivedAt, subject, field, place, null, null);
        }
    }

    static boolean isAboutADecision(String type) {
        return type.equals(RoutingEvent.PetitionRouted.TYPE) || type.equals(RoutingEvent.TriageRequested.TYPE);
    }

    static Optional<Step> learn(Envelope envelope, byte[] value, @Nullable DecidedPetition known) {
        if (known == null || isComplete(known)) {
            return Optional.empty();
        }
        var view = EventRecords.payload(value, View.class);
        if (view.conflictsWith() == null) {
            return known.knowsItsPetition()
                    ? Optional.empty()
                    : Optional.of(Step.learnt(known, known.completed(view.facts(), envelope.correlationId())));
        }
        var cause = envelope.causationId();
        return cause == null
                        || known.disputes().stream()
                                .anyMatch(one -> one.eventId().equals(cause))
                ? Optional.empty()
                : Optional.of(Step.learnt(known, known.disputed(new RecordedConflict(cause, view.facts(), false))));
    }

    private static boolean isComplete(DecidedPetition known) {
        return known.knowsItsPetition()
                && known.disputes().size() >= known.conflicts().size();
    }
}
