package org.tiepdan.verifier.source;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tiepdan.verifier.check.LogRecord;
import org.tiepdan.verifier.check.Records;

/** The current logs of a running broker. Nothing is written, and no group is joined. */
public final class Broker implements Records {
    private static final Duration POLL = Duration.ofMillis(500);
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int POLLS_IN_VAIN = 60;

    private final Map<String, Object> settings;

    /**
     * @param bootstrap hosts and ports, separated by commas
     * @param client settings of a Kafka client, such as how to sign in
     */
    public Broker(String bootstrap, Map<String, Object> client) {
        settings = new HashMap<>(client);
        settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    }

    /** @throws UnreachableException if the broker does not answer, or refuses this reader */
    @Override
    public void read(Set<String> topics, Consumer<LogRecord> reader) throws IOException {
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            for (var partition : partitions) {
                read(consumer, partition, ends.getOrDefault(partition, 0L), reader);
            }
        } catch (KafkaException e) {
            throw new UnreachableException(e);
        }
    }

    private static void read(
            KafkaConsumer<byte[], byte[]> consumer, TopicPartition partition, long end, Consumer<LogRecord> reader)
            throws UnreachableException {
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        int inVain = 0;
        for (long at = consumer.position(partition); at < end; at = consumer.position(partition)) {
            for (var record : consumer.poll(POLL).records(partition)) {
                if (record.offset() < end) {
                    reader.accept(new LogRecord(
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            record.key(),
                            record.value(),
                            record.headers()));
                }
            }
            inVain = consumer.position(partition) > at ? 0 : inVain + 1;
            if (inVain > POLLS_IN_VAIN) {
                throw new UnreachableException(partition + " at " + at);
            }
        }
    }
}
