package org.tiepdan.benchmarks.bulk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The lag of a service behind a topic that it reads. */
final class Lag {
    private final Admin admin;
    private final String group;
    private final String topic;

    /** @param group the service's consumer group, which for Streams is its application id */
    Lag(Admin admin, String group, String topic) {
        this.admin = admin;
        this.group = group;
        this.topic = topic;
    }

    /** Returns once there is nothing left to read. */
    void waitUntilRead(Duration patience) {
        await().atMost(patience).pollInterval(Duration.ofSeconds(2)).until(() -> records() == 0);
    }

    private long records() throws ExecutionException, InterruptedException {
        var done = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        long left = 0;
        for (var end : ends().entrySet()) {
            left += end.getValue() - offset(done, end.getKey());
        }
        return left;
    }

    private static long offset(Map<TopicPartition, OffsetAndMetadata> done, TopicPartition partition) {
        var offset = done.get(partition);
        return offset == null ? 0 : offset.offset();
    }

    private Map<TopicPartition, Long> ends() throws ExecutionException, InterruptedException {
        var description = admin.describeTopics(List.of(topic)).topicNameValues().get(topic);
        var partitions = Objects.requireNonNull(description).get().partitions().stream()
                .collect(Collectors.toMap(
                        each -> new TopicPartition(topic, each.partition()), _ -> OffsetSpec.latest()));
        var ends = admin.listOffsets(partitions).all().get();
        return ends.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().offset()));
    }
}
