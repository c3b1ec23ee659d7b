package org.tiepdan.routing.feed.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.wire.ReconciledDay;

/** One feed in memory, with offsets without events, as at the ends of transactions. It can be read from any position. */
final class HeldFeed {
    private static final int BATCH = 50;

    private final String body;
    private final TopicPartition partition;
    private final List<ConsumerRecord<byte[], byte[]>> events = new ArrayList<>();
    private long end;
    private long polls;

    HeldFeed(String body) {
        this.body = body;
        this.partition = new TopicPartition(Topics.feed(body), 0);
    }

    /** Adds offsets without an event. */
    HeldFeed gap(long offsets) {
        end += offsets;
        return this;
    }

    /** @param number 0 for an event written before feeds were numbered */
    HeldFeed event(long number, Instant takenAt) {
        return add(number, takenAt, "case.accepted.v1", "c".repeat(32), "{}".getBytes(UTF_8));
    }

    /** The reconciliation of a day with one event, the previous one. */
    HeldFeed reconciliation(long number, Instant takenAt, LocalDate day) {
        var statement = new FeedDay(
                body, day, 1, number - 1, number - 1, FeedDigest.START, FeedDigest.START, List.of(), "ab".repeat(32));
        var value = EventRecords.value(ReconciledDay.of(statement, "c2ln"));
        return add(number, takenAt, ReconciledDay.TYPE, body, value);
    }

    private HeldFeed add(long number, Instant takenAt, String type, String subject, byte[] value) {
        var headers = new RecordHeaders();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", ("e-" + number).getBytes(UTF_8));
        headers.add("ce_type", type.getBytes(UTF_8));
        headers.add("ce_subject", subject.getBytes(UTF_8));
        if (number > 0) {
            headers.add("ce_feedsequence", String.valueOf(number).getBytes(UTF_8));
            headers.add("ce_feedtime", takenAt.toString().getBytes(UTF_8));
        }
        headers.add("content-type", "application/json".getBytes(UTF_8));
        events.add(new ConsumerRecord<>(
                partition.topic(),
                0,
                end++,
                takenAt.toEpochMilli(),
                TimestampType.CREATE_TIME,
                subject.length(),
                value.length,
                subject.getBytes(UTF_8),
                value,
                headers,
                Optional.empty()));
        return this;
    }

    FeedReading read() {
        return new FeedReading(new Reader(), body);
    }

    /** The number of polls for events. */
    long polls() {
        return polls;
    }

    private final class Reader extends MockConsumer<byte[], byte[]> {
        private boolean isWoken;

        Reader() {
            super("earliest");
            updateBeginningOffsets(Map.of(partition, 0L));
            updateEndOffsets(Map.of(partition, end));
        }

        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            polls++;
            if (isWoken) {
                isWoken = false;
                throw new WakeupException();
            }
            long from = position(partition);
            var found = events.stream()
                    .filter(event -> event.offset() >= from)
                    .limit(BATCH)
                    .toList();
            long next = found.size() < BATCH ? end : found.getLast().offset() + 1;
            seek(partition, next);
            return new ConsumerRecords<>(
                    found.isEmpty() ? Map.of() : Map.of(partition, found),
                    Map.of(partition, new OffsetAndMetadata(next)));
        }

        @Override
        public synchronized void wakeup() {
            isWoken = true;
        }
    }
}
