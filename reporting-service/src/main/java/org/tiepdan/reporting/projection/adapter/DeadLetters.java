package org.tiepdan.reporting.projection.adapter;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.eventing.DeadLetter;
import org.tiepdan.reporting.projection.adapter.Reading.Unreadable;

/** Writes records that cannot be read or stored to {@value #TOPIC}. */
final class DeadLetters {
    static final String TOPIC = "reporting.dead-letters.v1";
    private static final int WAIT_SECONDS = 10;
    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final Producer<byte[], byte[]> producer;
    private final Counter written;

    DeadLetters(Producer<byte[], byte[]> producer, MeterRegistry meters) {
        this.producer = producer;
        this.written = Counter.builder("dead.letters")
                .tag("service", "reporting")
                .description("Records that could not be read or stored in a document")
                .register(meters);
    }

    /** @throws KafkaException if not every letter was acknowledged: then no position may move past them */
    void write(List<Unreadable> unreadable) {
        var letters = unreadable.stream()
                .map(record -> DeadLetter.of(record.source(), TOPIC, record.sentence()))
                .toList();
        var acknowledgements = letters.stream().map(producer::send).toList();
        for (int i = 0; i < letters.size(); i++) {
            if (!isTaken(acknowledgements.get(i))) {
                await(producer.send(DeadLetter.withoutValue(letters.get(i))));
            }
        }
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

    /** @return false for a letter that is too large, which no retry can change */
    private static boolean isTaken(Future<?> acknowledgement) {
        try {
            await(acknowledgement);
            return true;
        } catch (KafkaException e) {
            if (e.getCause() != null && e.getCause().getCause() instanceof RecordTooLargeException) {
                return false;
            }
            throw e;
        }
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
}
