package org.tiepdan.servicekit.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * A topic that is read without a group: every instance reads all of it, and commits no position.
 *
 * @param from where each reading begins
 * @param consumers creates a consumer for each reading, without a group, with isolation level {@code read_committed}
 */
public record FollowedLog(String topic, From from, Supplier<? extends Consumer<byte[], byte[]>> consumers) {

    public enum From {
        /** The first record that the topic still holds. */
        BEGINNING("earliest"),
        /** After the last record that it holds at that moment. */
        END("latest");

        private final String reset;

        From(String reset) {
            this.reset = reset;
        }
    }

    /** @param connection consumer settings: the brokers, how to reach them, and how long to wait for them */
    public static FollowedLog of(String topic, From from, Map<String, Object> connection) {
        var settings = new HashMap<>(connection);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, from.reset);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new FollowedLog(
                topic,
                from,
                () -> new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /** @throws UnknownTopicOrPartitionException if the topic has no partitions: a missing log must not count as read to its end */
    List<TopicPartition> partitions(Consumer<byte[], byte[]> reading) {
        var partitions = reading.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        if (partitions.isEmpty()) {
            throw new UnknownTopicOrPartitionException("The broker knows no partition of " + topic + ".");
        }
        return partitions;
    }

    void seek(Consumer<byte[], byte[]> reading, Collection<TopicPartition> partitions) {
        switch (from) {
            case BEGINNING -> reading.seekToBeginning(partitions);
            case END -> reading.seekToEnd(partitions);
        }
    }
}
