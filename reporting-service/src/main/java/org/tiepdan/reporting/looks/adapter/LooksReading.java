package org.tiepdan.reporting.looks.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.kafka.support.TopicPartitionOffset;
import org.tiepdan.eventing.TopicCatalogue.Topic;
import org.tiepdan.eventing.UnreadableRecordException;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;

/**
 * Reads the logs of looks from where the database stands. Every instance of this service reads all of them: a look that is written
 * twice is there once.
 */
final class LooksReading implements MoreReadModels, AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(LooksReading.class);

    private final LookStore store;
    private final List<Topic> logs;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final CommonErrorHandler untilWritten;
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

    /** @param untilWritten brings the same batch again until it is written */
    LooksReading(
            LookStore store,
            List<Topic> logs,
            ConsumerFactory<byte[], byte[]> consumers,
            CommonErrorHandler untilWritten) {
        this.store = store;
        this.logs = logs;
        this.consumers = consumers;
        this.untilWritten = untilWritten;
    }

    @Override
    public List<String> collections() {
        return List.of(LookStore.LOOKS, LookStore.POSITIONS);
    }

    @Override
    public synchronized void read() {
        close();
        store.declareIndexes(logs.getFirst().retentionMillis());
        Set<TopicPartition> begun = begun();
        var settings = new ContainerProperties(logs.stream()
                .flatMap(log -> partitions(log).stream())
                .map(partition ->
                        new TopicPartitionOffset(partition.topic(), partition.partition(), store.next(partition)))
                .toArray(TopicPartitionOffset[]::new));
        // Positions are in the database; nothing is committed to Kafka.
        settings.setAckMode(AckMode.MANUAL);
        settings.setShutdownTimeout(Duration.ofSeconds(30).toMillis());
        settings.setMessageListener((BatchMessageListener<byte[], byte[]>)
                some -> begun.addAll(write(some, store, begun)));
        var reading = new KafkaMessageListenerContainer<>(consumers, settings);
        reading.setBeanName("looks");
        reading.setCommonErrorHandler(untilWritten);
        reading.start();
        container = reading;
    }

    /** @return those that were read before */
    private Set<TopicPartition> begun() {
        return logs.stream()
                .flatMap(log -> partitions(log).stream())
                .filter(partition -> store.next(partition) > 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void fill(MongoDatabase beside) {
        var growing = new LookStore(beside);
        growing.declareIndexes(logs.getFirst().retentionMillis());
        try (Consumer<byte[], byte[]> consumer = consumers.createConsumer()) {
            var all = logs.stream().flatMap(log -> partitions(log).stream()).toList();
            consumer.assign(all);
            all.forEach(partition -> consumer.seek(partition, growing.next(partition)));
            var ends = consumer.endOffsets(all);
            while (all.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var some = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(WAIT).forEach(some::add);
                write(some, growing, Set.of());
            }
        }
    }

    private static List<TopicPartition> partitions(Topic log) {
        var partitions = new ArrayList<TopicPartition>();
        for (int number = 0; number < log.partitions(); number++) {
            partitions.add(new TopicPartition(log.name(), number));
        }
        return partitions;
    }

    private static Set<TopicPartition> write(
            List<ConsumerRecord<byte[], byte[]>> records, LookStore store, Set<TopicPartition> begun) {
        var looks = new ArrayList<StoredLook>();
        Map<TopicPartition, Long> next = new HashMap<>();
        for (var source : records) {
            try {
                looks.add(StoredLook.of(source));
            } catch (UnreadableRecordException e) {
                LOG.warn("Passed over record {} of {}: {}", source.offset(), source.topic(), e.getMessage());
            }
            next.put(new TopicPartition(source.topic(), source.partition()), source.offset() + 1);
        }
        store.write(looks);
        store.moved(next, begun);
        return next.keySet();
    }

    @Override
    public synchronized void close() {
        if (container != null) {
            container.stop();
            container = null;
        }
    }
}
