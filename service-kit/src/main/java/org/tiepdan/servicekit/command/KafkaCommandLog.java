package org.tiepdan.servicekit.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;

/** Requires acknowledgement by all in-sync replicas, and gives up before the waiting client does. */
final class KafkaCommandLog implements CommandLog {
    private static final int MAX_BLOCK_MILLIS = 3_000;
    private static final int DELIVERY_MILLIS = 5_000;

    private final String topic;
    private final KafkaProducer<byte[], byte[]> producer;

    /** @param connection producer settings: the brokers, and how to reach them */
    KafkaCommandLog(String topic, Map<String, Object> connection) {
        this.topic = topic;
        var settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAX_BLOCK_MILLIS);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, MAX_BLOCK_MILLIS);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @Override
    public void write(Envelope envelope, Object payload) {
        var record = new ProducerRecord<>(
                topic,
                null,
                EventRecords.key(envelope.subject()),
                EventRecords.value(payload),
                EventRecords.headers(envelope));
        try {
            producer.send(record).get(MAX_BLOCK_MILLIS + DELIVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new CommandNotWrittenException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandNotWrittenException(e);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }
}
