package org.tiepdan.intake.adapter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.tiepdan.eventing.CaseId;

/** Hears of every event of intake's log that is not the receipt of a petition: all of them at a start, and then each as it comes. */
@FunctionalInterface
public interface PetitionEvents {

    /**
     * @param type of the event, with its version
     * @throws org.tiepdan.eventing.UnreadableRecordException for what cannot be read; it is passed over
     */
    void read(CaseId petition, String type, ConsumerRecord<byte[], byte[]> written);
}
