package org.tiepdan.reporting.filters.adapter;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.reporting.filters.FilterLog;
import org.tiepdan.reporting.filters.SavedFilter;

/** Writes one record for a filter, and waits until the broker has it. A record without a value deletes the filter from the topic. */
final class KafkaFilterLog implements FilterLog, AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final URI SOURCE = URI.create("/reporting-service");

    private final Supplier<Producer<byte[], byte[]>> making;
    private @Nullable Producer<byte[], byte[]> producer;

    /** @param making called when the first filter is saved */
    KafkaFilterLog(Supplier<Producer<byte[], byte[]>> making) {
        this.making = making;
    }

    @Override
    public long save(SavedFilter filter) {
        var id = UUID.randomUUID().toString();
        var subject = new CaseId(filter.id());
        var envelope = new Envelope(id, FilterRecord.TYPE, SOURCE, subject, filter.savedAt(), id, null);
        return write(new ProducerRecord<>(
                Topics.SAVED_FILTERS,
                null,
                EventRecords.key(subject),
                EventRecords.value(FilterRecord.of(filter)),
                EventRecords.headers(envelope)));
    }

    @Override
    public long delete(String id) {
        return write(new ProducerRecord<>(Topics.SAVED_FILTERS, EventRecords.key(new CaseId(id)), null));
    }

    private long write(ProducerRecord<byte[], byte[]> written) {
        try {
            return producer()
                    .send(written)
                    .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .offset();
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new FilterNotSavedException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FilterNotSavedException(e);
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
