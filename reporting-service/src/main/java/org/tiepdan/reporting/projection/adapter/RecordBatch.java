package org.tiepdan.reporting.projection.adapter;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What one poll brought, raw, with the consumer that brought it; to be used on the consumer's thread only. */
record RecordBatch(List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {

    /** Messages of failures quote their payload, which here would be whole records. */
    @Override
    public String toString() {
        return records.size() + " records";
    }
}
