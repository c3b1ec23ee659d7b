package org.tiepdan.tracking.casework.adapter.stream;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tiepdan.eventing.Topics;

/** Counts the committed events in tracking's log, and reads as little of each as possible. */
final class EventCount {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<byte[]> TYPES =
            List.of("case.opened.v1".getBytes(US_ASCII), "case.accepted.v1".getBytes(US_ASCII));

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Integer> counts = new HashMap<>();
    private long all;

    EventCount(String broker) {
        consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Topics.TRACKING_EVENTS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Events so far. */
    long all() {
        return all;
    }

    /** @throws IllegalStateException if there are still fewer of that type after some minutes */
    void await(String type, int count) {
        var end = Instant.now().plus(PATIENCE);
        while (counts.getOrDefault(type, 0) < count) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("Expected " + count + " of " + type + ", but have " + counts);
            }
            for (var event : consumer.poll(Duration.ofMillis(100))) {
                all++;
                var is = event.headers().lastHeader("ce_type").value();
                TYPES.stream()
                        .filter(known -> Arrays.equals(known, is))
                        .forEach(known -> counts.merge(new String(known, US_ASCII), 1, Integer::sum));
            }
        }
    }
}
