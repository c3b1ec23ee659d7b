package org.tiepdan.intake.adapter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.CaseId;

/** Receives every event of intake's log except receipts of petitions: all past ones at the start, then each new one. */
@FunctionalInterface
public interface PetitionEvents {

    /**
     * @param type of the event, with its version
     * @throws org.tiepdan.eventing.UnreadableRecordException for an unreadable record; it is skipped
     */
    void read(CaseId petition, String type, ConsumerRecord<byte[], byte[]> written);
}
