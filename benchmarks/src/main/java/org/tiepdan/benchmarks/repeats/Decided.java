package org.tiepdan.benchmarks.repeats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.Topics;

/** The events that routing writes from now on, as read by a reader of committed records. Not thread-safe. */
final class Decided implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final String ROUTED = "petition.routed.v1";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<String, Integer> counts = new HashMap<>();

    Decided() throws IOException {
        var settings = LocalKafka.connection();
        settings.putAll(Map.of("isolation.level", "read_committed", "max.poll.records", 10_000, "fetch.min.bytes", 1));
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Topics.ROUTING_EVENTS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /**
     * Returns once that many petitions are decided.
     *
     * @throws IllegalStateException if none was decided for the time of {@code patience}
     */
    void await(int count, Duration patience) {
        long heard = System.nanoTime();
        while (count(ROUTED) < count) {
            var records = consumer.poll(POLL);
            records.forEach(this::add);
            heard = records.isEmpty() ? heard : System.nanoTime();
            if (System.nanoTime() - heard > patience.toNanos()) {
                throw new IllegalStateException(count(ROUTED) + " of " + count + " petitions were decided");
            }
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> event) {
        var type = event.headers().lastHeader("ce_type");
        counts.merge(type == null ? "" : new String(type.value(), UTF_8), 1, Integer::sum);
    }

    /** @return the number of events of the type */
    int count(String type) {
        return counts.getOrDefault(type, 0);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
