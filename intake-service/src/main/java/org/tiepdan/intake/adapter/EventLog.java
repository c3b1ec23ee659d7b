package org.tiepdan.intake.adapter;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.SendResult;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;

/** Writes events. An event counts as written only when all in-sync replicas have it. */
@Component
public class EventLog {
    public static final URI SOURCE = URI.create("/intake-service");
    public static final String DEAD_LETTERS = "intake.dead-letters.v1";

    private final KafkaTemplate<byte[], byte[]> kafka;

    EventLog(KafkaTemplate<byte[], byte[]> kafka) {
        this.kafka = kafka;
    }

    /** Hands the event over; {@link #acknowledged} tells when it is durable. */
    public CompletableFuture<RecordMetadata> send(String topic, Envelope envelope, Object payload) {
        try {
            return kafka.send(written(topic, envelope, payload)).thenApply(SendResult::getRecordMetadata);
        } catch (KafkaException | org.springframework.kafka.KafkaException e) {
            throw new LogUnavailableException(e);
        }
    }

    /** The record of one event, for a caller that writes it itself. */
    public static ProducerRecord<byte[], byte[]> written(String topic, Envelope envelope, Object payload) {
        return new ProducerRecord<>(
                topic,
                null,
                EventRecords.key(envelope.subject()),
                EventRecords.value(payload),
                EventRecords.headers(envelope));
    }

    /** Waits at most the producer's delivery timeout; call it on a virtual thread. */
    public static RecordMetadata acknowledged(CompletableFuture<RecordMetadata> sent) {
        try {
            return sent.get();
        } catch (ExecutionException e) {
            throw new LogUnavailableException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException(e);
        }
    }
}
