package org.tiepdan.reporting.projection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.reporting.projection.Reading.Unreadable;

/**
 * Keeps what cannot be read, key and value as they were, in {@value #TOPIC}. The headers are named as Kafka Streams names
 * those of its dead letters, so that one runbook serves all services.
 */
final class DeadLetters {
    static final String TOPIC = "reporting.dead-letters.v1";
    private static final String HEADER = "__streams.errors.";
    private static final int WAIT_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Producer<byte[], byte[]> producer;
    private final Counter written;

    DeadLetters(Producer<byte[], byte[]> producer, MeterRegistry meters) {
        this.producer = producer;
        this.written = Counter.builder("dead.letters")
                .tag("service", "reporting")
                .description("Records that could not be read")
                .register(meters);
    }

    /** @throws KafkaException when not every letter was acknowledged: then no position may move past them */
    void write(List<Unreadable> unreadable) {
        var acknowledgements = unreadable.stream()
                .map(record -> producer.send(new ProducerRecord<>(
                        TOPIC, null, record.source().key(), record.source().value(), headers(record))))
                .toList();
        acknowledgements.forEach(DeadLetters::await);
        for (var record : unreadable) {
            LOG.warn(
                    "Dead letter: {}-{} at {}. {}",
                    record.source().topic(),
                    record.source().partition(),
                    record.source().offset(),
                    record.sentence());
            written.increment();
        }
    }

    private static Headers headers(Unreadable record) {
        return new RecordHeaders()
                .add(HEADER + "message", bytes(record.sentence()))
                .add(HEADER + "topic", bytes(record.source().topic()))
                .add(
                        HEADER + "partition",
                        bytes(Integer.toString(record.source().partition())))
                .add(HEADER + "offset", bytes(Long.toString(record.source().offset())));
    }

    private static void await(Future<?> acknowledgement) {
        try {
            acknowledgement.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("A dead letter was not acknowledged.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while writing a dead letter.", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
