package org.tiepdan.reporting.projection.adapter;

import java.lang.reflect.Type;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/**
 * Passes the records on unchanged. The usual converters drop records that they cannot map, and keys, values and header lists that are
 * joined again by index are no safe way to keep raw bytes.
 */
final class RecordBatchConverter implements BatchMessageConverter {

    @Override
    @SuppressWarnings("unchecked")
    public Message<?> toMessage(
            List<ConsumerRecord<?, ?>> records,
            @Nullable Acknowledgment acknowledgment,
            @Nullable Consumer<?, ?> consumer,
            @Nullable Type payloadType) {
        if (consumer == null) {
            throw new IllegalStateException("Expected the container to hand over its consumer.");
        }
        // Both deserializers return byte arrays.
        var raw = (List<ConsumerRecord<byte[], byte[]>>) (List<?>) records;
        return new GenericMessage<>(new RecordBatch(raw, consumer));
    }

    @Override
    public List<ProducerRecord<?, ?>> fromMessage(Message<?> message, String defaultTopic) {
        throw new UnsupportedOperationException("This service writes no events.");
    }
}
