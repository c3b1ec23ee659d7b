package org.tiepdan.benchmarks.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;

/** The events that tracking writes from now on, as read by a reader of committed records. */
final class Facts implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> types;
    private final boolean valuesToo;
    /** Called by the reader thread only. */
    private final Consumer<Fact> also;

    private final boolean kept;
    private final Thread reader;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    private Facts(List<String> types, boolean valuesToo, boolean kept, Consumer<Fact> also) throws IOException {
        this.types = types;
        this.valuesToo = valuesToo;
        this.kept = kept;
        this.also = also;
        var settings = LocalKafka.connection();
        settings.putAll(Map.of("isolation.level", "read_committed", "max.poll.records", 10_000, "fetch.min.bytes", 1));
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(Topics.TRACKING_EVENTS).stream()
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().start(this::read);
    }

    /** @param types of the events that count */
    static Facts of(String... types) throws IOException {
        return new Facts(List.of(types), false, true, _ -> {});
    }

    /** Newly set limits with their ends; parsing them takes longer than counting. */
    static Facts ofLimits() throws IOException {
        return new Facts(List.of("deadline.set.v1"), true, true, _ -> {});
    }

    /** Counts events and passes them to {@code sink} without keeping them: for large numbers. */
    static Facts told(Consumer<Fact> sink, String... types) throws IOException {
        return new Facts(List.of(types), false, false, sink);
    }

    /**
     * @param dueAt only if values are parsed
     * @param at when it was read
     */
    record Fact(String type, String caseId, @Nullable Instant dueAt, Instant at) {}

    private void read() {
        try {
            while (true) {
                var records = consumer.poll(POLL);
                var at = Instant.now();
                synchronized (facts) {
                    records.forEach(each -> add(each, at));
                }
            }
        } catch (WakeupException e) {
            consumer.close();
        }
    }

    private void add(ConsumerRecord<byte[], byte[]> event, Instant at) {
        var type = text(event.headers().lastHeader("ce_type").value());
        if (types.contains(type)) {
            var fact = new Fact(type, text(event.key()), valuesToo ? dueAt(event.value()) : null, at);
            also.accept(fact);
            if (kept) {
                facts.add(fact);
            }
            counts.merge(type, 1, Integer::sum);
        }
    }

    private static Instant dueAt(byte[] value) {
        return Instant.parse(EventJson.MAPPER.readTree(value).get("dueAt").stringValue());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, UTF_8);
    }

    /** @return those read so far, in the order of each partition */
    List<Fact> all() {
        synchronized (facts) {
            return List.copyOf(facts);
        }
    }

    int count() {
        synchronized (facts) {
            return facts.size();
        }
    }

    int count(String type) {
        synchronized (facts) {
            return counts.getOrDefault(type, 0);
        }
    }

    /** @param type checked often, so the cases are compared only once there may be enough */
    boolean areAtLeast(int count, String type, Set<String> cases) {
        return count(type) >= count
                && all().stream()
                                .filter(fact -> fact.type().equals(type) && cases.contains(fact.caseId()))
                                .count()
                        >= count;
    }

    /**
     * Returns once there are that many.
     *
     * @throws org.awaitility.core.ConditionTimeoutException if there are not in time
     */
    void await(int count, Duration patience) {
        awaitThat(patience, () -> count() >= count);
    }

    static void awaitThat(Duration patience, Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(patience)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(condition);
    }

    /** Returns after that time without a new event. */
    static void awaitQuiet(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        awaitThat(time.multipliedBy(2), () -> System.nanoTime() > end);
    }

    @Override
    public void close() {
        consumer.wakeup();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
