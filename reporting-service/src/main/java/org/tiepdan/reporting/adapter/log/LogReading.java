package org.tiepdan.reporting.adapter.log;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
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
 * Reads logs into a {@link LogStore}, from the positions in the database. Every instance of this service reads all of them; duplicate
 * writes have no effect.
 */
public final class LogReading<T> implements MoreReadModels, AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(LogReading.class);

    private final String name;
    private final LogStore<T> store;
    private final Function<MongoDatabase, ? extends LogStore<T>> stores;
    private final List<TopicPartition> partitions;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final CommonErrorHandler untilWritten;
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

    /**
     * @param name of its threads
     * @param database which maps plain names to the served collections
     * @param stores makes the store for a database
     * @param untilWritten retries a batch until it is written
     */
    public LogReading(
            String name,
            List<Topic> logs,
            MongoDatabase database,
            Function<MongoDatabase, ? extends LogStore<T>> stores,
            KafkaProperties kafka,
            CommonErrorHandler untilWritten) {
        this.name = name;
        this.store = stores.apply(database);
        this.stores = stores;
        this.partitions = logs.stream()
                .flatMap(log ->
                        IntStream.range(0, log.partitions()).mapToObj(number -> new TopicPartition(log.name(), number)))
                .toList();
        Map<String, Object> settings = kafka.buildConsumerProperties();
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        this.consumers =
                new DefaultKafkaConsumerFactory<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.untilWritten = untilWritten;
    }

    @Override
    public List<String> collections() {
        return store.collections();
    }

    @Override
    public synchronized void read() {
        close();
        store.declareIndexes();
        Set<TopicPartition> begun = begun();
        var settings = new ContainerProperties(partitions.stream()
                .map(partition -> new TopicPartitionOffset(
                        partition.topic(),
                        partition.partition(),
                        store.positions().next(partition)))
                .toArray(TopicPartitionOffset[]::new));
        // Positions are in the database; nothing is committed to Kafka.
        settings.setAckMode(AckMode.MANUAL);
        settings.setShutdownTimeout(SHUTDOWN.toMillis());
        settings.setMessageListener(
                (BatchMessageListener<byte[], byte[]>) some -> begun.addAll(write(some, store, begun)));
        var reading = new KafkaMessageListenerContainer<>(consumers, settings);
        reading.setBeanName(name);
        reading.setCommonErrorHandler(untilWritten);
        reading.start();
        container = reading;
    }

    /** @return partitions that were read before */
    private Set<TopicPartition> begun() {
        return partitions.stream()
                .filter(partition -> store.positions().next(partition) > 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void fill(MongoDatabase beside) {
        var growing = stores.apply(beside);
        growing.declareIndexes();
        try (var consumer = consumers.createConsumer()) {
            consumer.assign(partitions);
            partitions.forEach(
                    partition -> consumer.seek(partition, growing.positions().next(partition)));
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var some = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(WAIT).forEach(some::add);
                write(some, growing, Set.of());
            }
        }
    }

    /**
     * Writes the records, and then their positions.
     *
     * @param begun partitions that were read before
     * @return partitions of the records
     */
    public static <T> Set<TopicPartition> write(
            List<ConsumerRecord<byte[], byte[]>> records, LogStore<T> store, Set<TopicPartition> begun) {
        var some = new ArrayList<T>();
        Map<TopicPartition, Long> next = new HashMap<>();
        for (var source : records) {
            try {
                store.read(source).ifPresent(some::add);
            } catch (UnreadableRecordException e) {
                LOG.warn("Passed over record {} of {}: {}", source.offset(), source.topic(), e.getMessage());
            }
            next.put(new TopicPartition(source.topic(), source.partition()), source.offset() + 1);
        }
        store.write(some);
        store.positions().moved(next, begun);
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
