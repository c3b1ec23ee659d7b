package org.tiepdan.intake.registration.correction.adapter;

import org.apache.kafka.common.TopicPartition;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.adapter.LogReader;
import org.tiepdan.intake.adapter.LogUnavailableException;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionReceived;
import org.tiepdan.intake.registration.SealedPart;
import org.tiepdan.intake.sealing.SealBrokenException;
import org.tiepdan.intake.sealing.SealedPetition;
import org.tiepdan.intake.sealing.SealedPetitions;

/** A petition as in the log. The sealed part is read for comparison with the changes, and shown to nobody. */
@Component
class RecordedPetitions {
    private final LogReader log;
    private final SealedPetitions seals;

    RecordedPetitions(LogReader log, SealedPetitions seals) {
        this.log = log;
        this.seals = seals;
    }

    PetitionReceived fact(Registered petition) {
        var at = petition.event();
        return log.at(new TopicPartition(Topics.PETITION_EVENTS, at.partition()), at.offset())
                .map(written -> EventRecords.payload(written.value(), PetitionReceived.class))
                .orElseThrow(() -> new LogUnavailableException(new IllegalStateException("The record is not there.")));
    }

    SealedPart sealed(CaseId id, Registered petition) {
        try {
            return seals.open(id, petition)
                    .map(clear -> EventRecords.payload(clear, SealedPart.class))
                    .orElseThrow(ChangeRefusals::erased);
        } catch (SealBrokenException e) {
            throw ChangeRefusals.sealBroken();
        }
    }

    /** @param type code of its type from now on */
    SealedPetition sealAgain(CaseId id, Registered petition, String type, SealedPart part) {
        try {
            return seals.sealAgain(id, petition, type, EventRecords.value(part)).orElseThrow(ChangeRefusals::erased);
        } catch (SealBrokenException e) {
            throw ChangeRefusals.sealBroken();
        }
    }
}
