package org.tiepdan.reporting.reception.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Reads receptions out of intake's log, from where the database stands, apart from the cases: a reception is none. Every instance of this
 * service reads all of them; what is written twice is there once.
 */
final class ReceptionsReading implements MoreReadModels, AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(200);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);
    private static final Logger LOG = LoggerFactory.getLogger(ReceptionsReading.class);

    private final ReceptionStore store;
    private final List<TopicPartition> partitions;
    private final ConsumerFactory<byte[], byte[]> consumers;
    private final CommonErrorHandler untilWritten;
    private @Nullable KafkaMessageListenerContainer<byte[], byte[]> container;

    /** @param untilWritten brings the same batch again until it is written */
    ReceptionsReading(
            ReceptionStore store,
            Topic log,
            ConsumerFactory<byte[], byte[]> consumers,
            CommonErrorHandler untilWritten) {
        this.store = store;
        this.partitions = IntStream.range(0, log.partitions())
                .mapToObj(number -> new TopicPartition(log.name(), number))
                .toList();
        this.consumers = consumers;
        this.untilWritten = untilWritten;
    }

    @Override
    public List<String> collections() {
        return List.of(ReceptionStore.RECEPTIONS, ReceptionStore.POSITIONS);
    }

    @Override
    public synchronized void read() {
        close();
        store.declareIndexes();
        Set<TopicPartition> begun = begun();
        var settings = new ContainerProperties(partitions.stream()
                .map(partition ->
                        new TopicPartitionOffset(partition.topic(), partition.partition(), store.next(partition)))
                .toArray(TopicPartitionOffset[]::new));
        // Positions are in the database; nothing is committed to Kafka.
        settings.setAckMode(AckMode.MANUAL);
        settings.setShutdownTimeout(SHUTDOWN.toMillis());
        settings.setMessageListener((BatchMessageListener<byte[], byte[]>)
                some -> begun.addAll(write(some, store, begun)));
        var reading = new KafkaMessageListenerContainer<>(consumers, settings);
        reading.setBeanName("receptions");
        reading.setCommonErrorHandler(untilWritten);
        reading.start();
        container = reading;
    }

    /** @return those that were read before */
    private Set<TopicPartition> begun() {
        return partitions.stream()
                .filter(partition -> store.next(partition) > 0)
                .collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void stop() {
        close();
    }

    @Override
    public void fill(MongoDatabase beside) {
        var growing = new ReceptionStore(beside);
        growing.declareIndexes();
        try (var consumer = consumers.createConsumer()) {
            consumer.assign(partitions);
            partitions.forEach(partition -> consumer.seek(partition, growing.next(partition)));
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                var some = new ArrayList<ConsumerRecord<byte[], byte[]>>();
                consumer.poll(WAIT).forEach(some::add);
                write(some, growing, Set.of());
            }
        }
    }

    static Set<TopicPartition> write(
            List<ConsumerRecord<byte[], byte[]>> records, ReceptionStore store, Set<TopicPartition> begun) {
        var receptions = new ArrayList<ReceptionRecord>();
        Map<TopicPartition, Long> next = new HashMap<>();
        for (var source : records) {
            try {
                ReceptionRecord.of(source).ifPresent(receptions::add);
            } catch (UnreadableRecordException e) {
                LOG.warn("Passed over record {} of {}: {}", source.offset(), source.topic(), e.getMessage());
            }
            next.put(new TopicPartition(source.topic(), source.partition()), source.offset() + 1);
        }
        store.write(receptions);
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
