package org.tiepdan.intake.adapter;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Reads single records back by their position, with one consumer that its users take turns with. */
@Component
public class LogReader implements DisposableBean {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaProperties settings;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable KafkaConsumer<byte[], byte[]> consumer;

    LogReader(KafkaProperties settings) {
        this.settings = settings;
    }

    /** A consumer of its own, for no group, that commits nothing. */
    public KafkaConsumer<byte[], byte[]> newConsumer() {
        var properties = new HashMap<>(settings.buildConsumerProperties());
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** @return empty when there is no record at that very position any more */
    public Optional<ConsumerRecord<byte[], byte[]>> at(TopicPartition partition, long offset) {
        return scan(
                partition, offset, offset + 1, each -> each.offset() == offset ? Optional.of(each) : Optional.empty());
    }

    /** @return what {@code reading} makes of the first record of which it makes anything; reads no further than that */
    public <T> Optional<T> firstOf(
            TopicPartition partition, Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        return scan(partition, 0, end(partition), reading);
    }

    /**
     * Reads on from {@code offset}, where a record is known to stand, to what is the end now; at least over that record,
     * whose transaction may have been committed so shortly ago that the end does not tell of it yet.
     */
    public void from(TopicPartition partition, long offset, Consumer<ConsumerRecord<byte[], byte[]>> visitor) {
        scan(partition, offset, Math.max(end(partition), offset + 1), each -> {
            visitor.accept(each);
            return Optional.empty();
        });
    }

    /** The positions after the last records of all partitions of {@code topic}, those of open transactions not counted. */
    public Map<TopicPartition, Long> ends(String topic) {
        return inTurn(reader -> reader.endOffsets(reader.partitionsFor(topic).stream()
                .map(each -> new TopicPartition(topic, each.partition()))
                .toList()));
    }

    private long end(TopicPartition partition) {
        return inTurn(reader -> reader.endOffsets(List.of(partition))).getOrDefault(partition, 0L);
    }

    private <T> Optional<T> scan(
            TopicPartition partition,
            long from,
            long end,
            Function<ConsumerRecord<byte[], byte[]>, Optional<T>> reading) {
        return inTurn(reader -> {
            reader.assign(List.of(partition));
            reader.seek(partition, from);
            int silent = 0;
            // Markers of transactions, and what was aborted, take positions of which no record is read.
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

    private <T> T inTurn(Function<KafkaConsumer<byte[], byte[]>, T> work) {
        turn.lock();
        try {
            var reader = consumer;
            if (reader == null) {
                reader = newConsumer();
                consumer = reader;
            }
            return work.apply(reader);
        } catch (KafkaException e) {
            throw new LogUnavailableException(e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void destroy() {
        turn.lock();
        try {
            if (consumer != null) {
                consumer.close();
            }
        } finally {
            turn.unlock();
        }
    }
}
