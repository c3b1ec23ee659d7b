package org.tiepdan.intake.opening.adapter;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.adapter.PetitionEvents;
import org.tiepdan.intake.opening.ActUse;
import org.tiepdan.intake.opening.Acts;
import org.tiepdan.intake.opening.TwoPersonAct;

/** Rebuilds the state of openings and erasures from the log. */
@Component
class ActReader implements PetitionEvents {
    private final Acts acts;
    private final Clock clock;

    ActReader(Acts acts, Clock clock) {
        this.acts = acts;
        this.clock = clock;
    }

    /** The id is absent for an opening by one person alone. */
    private record Opened(@Nullable String openingId, String opener) {}

    @Override
    public void read(CaseId petition, String type, ConsumerRecord<byte[], byte[]> written) {
        switch (type) {
            case ActEvents.OPENING_REQUESTED -> {
                var asked = EventRecords.payload(written.value(), ActEvents.OpeningRequested.class);
                asked(
                        petition,
                        ActUse.OPENING,
                        asked.openingId(),
                        asked.reason(),
                        asked.reference(),
                        asked.opener(),
                        asked.expiresAt());
            }
            case ActEvents.ERASURE_REQUESTED -> {
                var asked = EventRecords.payload(written.value(), ActEvents.ErasureRequested.class);
                asked(
                        petition,
                        ActUse.ERASURE,
                        asked.erasureId(),
                        asked.reason(),
                        asked.reference(),
                        asked.requestedBy(),
                        asked.expiresAt());
            }
            case ActEvents.OPENING_CONFIRMED -> {
                var confirmed = EventRecords.payload(written.value(), ActEvents.OpeningConfirmed.class);
                acts.confirmed(confirmed.openingId(), confirmed.opener());
            }
            case ActEvents.OPENING_DECLINED -> {
                var declined = EventRecords.payload(written.value(), ActEvents.OpeningDeclined.class);
                acts.declined(declined.openingId(), declined.opener());
            }
            case ActEvents.OPENED -> {
                var opened = EventRecords.payload(written.value(), Opened.class);
                if (opened.openingId() != null) {
                    acts.read(opened.openingId(), opened.opener());
                }
            }
            case ActEvents.ERASED -> acts.erased(petition);
            default -> {
                // No other event is about openings.
            }
        }
    }

    private void asked(
            CaseId petition, ActUse use, String id, String reason, String reference, String by, Instant expiresAt) {
        acts.asked(
                new TwoPersonAct(petition, id, use, reason, reference, by, expiresAt, null, Set.of(), null),
                clock.instant());
    }
}
