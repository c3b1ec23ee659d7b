package org.tiepdan.intake.adapter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/**
 * Reads records back by position. Single records have consumers of their own, so they never wait behind a long scan.
 */
@Component
public class LogReader implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final int SINGLE_READERS = 4;
    private static final int LONG_READERS = 2;
    /** By default a broker holds an empty fetch back for 500 ms, and the next read would wait for it. */
    private static final int HELD_BACK_MILLIS = 5;
    /** The broker sends whole batches, at least one however large, even when one record is wanted. */
    private static final int SINGLE_FETCH_BYTES = 1 << 16;

    private final KafkaProperties settings;
    private final ConsumerPool single;
    private final ConsumerPool many;

    LogReader(KafkaProperties settings) {
        this.settings = settings;
        this.single = new ConsumerPool(this::newSingleConsumer, SINGLE_READERS, PATIENCE);
        this.many = new ConsumerPool(
                () -> newConsumer(Map.of(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, HELD_BACK_MILLIS)),
                LONG_READERS,
                PATIENCE);
    }

    /** A consumer without a group, which commits nothing. */
    public KafkaConsumer<byte[], byte[]> newConsumer() {
        return newConsumer(Map.of());
    }

    private KafkaConsumer<byte[], byte[]> newSingleConsumer() {
        return newConsumer(Map.of(
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                HELD_BACK_MILLIS,
                ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
                SINGLE_FETCH_BYTES,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                1));
    }

    private KafkaConsumer<byte[], byte[]> newConsumer(Map<String, Object> changes) {
        var properties = new HashMap<>(settings.buildConsumerProperties());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.putAll(changes);
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** @return empty if there is no longer a record at exactly that position */
    public Optional<ConsumerRecord<byte[], byte[]>> at(TopicPartition partition, long offset) {
        return scan(
                single,
                partition,
                offset,
                offset + 1,
                each -> each.offset() == offset ? Optional.of(each) : Optional.empty());
    }

    /** @return the first non-empty result of {@code reading}; stops there */
    public <T> Optional<T> firstOf(
            TopicPartition partition, Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        return scan(many, partition, 0, end(partition), reading);
    }

    /**
     * Reads from {@code offset}, where a record is known to be, to the current end; at least that record, whose transaction may have been
     * committed so recently that the end does not include it yet.
     */
    public void from(TopicPartition partition, long offset, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        scan(many, partition, offset, Math.max(end(partition), offset + 1), each -> {
            visitor.accept(each);
            return Optional.empty();
        });
    }

    /** The positions after the last records of all partitions of {@code topic}, without those of open transactions. */
    public Map<TopicPartition, Long> ends(String topic) {
        return single.use(reader -> reader.endOffsets(reader.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList()));
    }

    private long end(TopicPartition partition) {
        return single.use(reader -> reader.endOffsets(List.of(partition))).getOrDefault(partition, 0L);
    }

    private static <T> Optional<T> scan(
            ConsumerPool readers,
            TopicPartition partition,
            long from,
            long end,
            Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        return readers.use(reader -> {
            reader.assign(List.of(partition));
            reader.seek(partition, from);
            int silent = 0;
            // Transaction markers and aborted records occupy positions that no reader sees.
            for (long before = from; reader.position(partition) < end; before = reader.position(partition)) {
                var records = reader.poll(POLL).records(partition);
                silent = reader.position(partition) == before ? silent + 1 : 0;
                if (silent * POLL.toMillis() > PATIENCE.toMillis()) {
                    throw new TimeoutException("Nothing was read.");
                }
                for (var each : records) {
                    var made = each.offset() < end ? reading.apply(each) : Optional.<T>empty();
                    if (made.isPresent()) {
                        return made;
                    }
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public void destroy() {
        single.close();
        many.close();
    }
}
