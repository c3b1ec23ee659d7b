package org.tiepdan.tracking.casework.adapter.record;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Record;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;

/** A value on its way to one of the topics that this service writes. */
public record Outgoing(String topic, Bytes value) {
    public static final Serde<Outgoing> SERDE = Serdes.serdeFrom((_, outgoing) -> outgoing.json(), (_, _) -> {
        throw new UnsupportedOperationException("Expected only to be written.");
    });

    public byte[] json() {
        return value.get();
    }

    /**
     * All replies go to one partition, as every instance reads them all: a transaction with many answers then touches
     * fewer partitions.
     *
     * @return empty for the partition of the key
     */
    public Optional<Set<Integer>> partition() {
        return topic.equals(Topics.TRACKING_REPLIES) ? Optional.of(Set.of(0)) : Optional.empty();
    }

    /** The record's headers are those of its own envelope and no others; its time is the time of writing. */
    static Record<byte[], Outgoing> record(String topic, Envelope envelope, Object payload) {
        Instant now = envelope.time();
        return new Record<>(
                EventRecords.key(envelope.subject()),
                new Outgoing(topic, Bytes.wrap(EventRecords.value(payload))),
                now.toEpochMilli(),
                EventRecords.headers(envelope));
    }
}
