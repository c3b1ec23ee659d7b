package org.tiepdan.intake.reception.adapter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.intake.adapter.PetitionEvents;
import org.tiepdan.intake.reception.Receptions;

/** Rebuilds the receptions from the log. */
@Component
class ReceptionIndex implements PetitionEvents {
    private final Receptions receptions;

    ReceptionIndex(Receptions receptions) {
        this.receptions = receptions;
    }

    @Override
    public void read(CaseId id, String type, ConsumerRecord<byte[], byte[]> written) {
        switch (type) {
            case ReceptionEvents.HELD -> {
                var held = EventRecords.payload(written.value(), ReceptionEvents.Held.class);
                receptions.held(id, held.by(), held.requestDigest(), held.recordedAt());
            }
            case ReceptionEvents.VOIDED -> {
                var voided = EventRecords.payload(written.value(), ReceptionEvents.Voided.class);
                receptions.voided(id, voided.voidedAt(), voided.reason());
            }
            default -> {
                // No other event is about receptions.
            }
        }
    }
}
