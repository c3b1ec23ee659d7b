package org.tiepdan.servicekit.accesslog;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tiepdan.access.Caller;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.servicekit.web.access.AccessLog;

/** Writes one event per look, regardless of the number of cases, and waits until the broker has it. */
final class KafkaAccessLog implements AccessLog, AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final String topic;
    private final URI source;
    private final Supplier<Producer<byte[], byte[]>> making;
    private final Clock clock;
    private @Nullable Producer<byte[], byte[]> producer;

    /** @param making called on the first look, because most services need no producer at the start */
    KafkaAccessLog(String topic, String service, Supplier<Producer<byte[], byte[]>> making, Clock clock) {
        this.topic = topic;
        this.source = URI.create("/" + service);
        this.making = making;
        this.clock = clock;
    }

    @Override
    public void looked(Caller caller, Look look, Collection<String> cases) {
        if (cases.isEmpty() && look != Look.EXPORT) {
            return;
        }
        // A look concerns no case or many, so its subject is its own id.
        var id = UUID.randomUUID();
        var subject = new CaseId(id.toString().replace("-", ""));
        var envelope =
                new Envelope(id.toString(), Looked.type(look), source, subject, clock.instant(), id.toString(), null);
        write(new ProducerRecord<>(
                topic,
                null,
                EventRecords.key(subject),
                EventRecords.value(Looked.of(caller, look, cases)),
                EventRecords.headers(envelope)));
    }

    private void write(ProducerRecord<byte[], byte[]> event) {
        try {
            producer().send(event).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new NotRecordedException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotRecordedException(e);
        }
    }

    private synchronized Producer<byte[], byte[]> producer() {
        var made = producer;
        if (made == null) {
            made = making.get();
            producer = made;
        }
        return made;
    }

    @Override
    public synchronized void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }
}
