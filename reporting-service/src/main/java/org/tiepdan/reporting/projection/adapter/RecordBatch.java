package org.tiepdan.reporting.projection.adapter;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The raw records of one poll, with their consumer; to be used on the consumer's thread only. */
record RecordBatch(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {

    /** Messages of failures quote their payload, which would be whole records here. */
    @Override
    public String toString() {
        return records.size() + " records";
    }
}
