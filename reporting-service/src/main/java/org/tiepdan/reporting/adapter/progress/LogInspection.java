package org.tiepdan.reporting.adapter.progress;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.casefile.event.Log;

/** Asks the broker about the logs themselves. */
public class LogInspection {
    private static final int WAIT_SECONDS = 10;

    private final Admin admin;

    public LogInspection(Admin admin) {
        this.admin = admin;
    }

    public LogIdentity identity() {
        var clusterId = await(admin.describeCluster().clusterId());
        var topicIds = await(admin.describeTopics(Log.topics()).allTopicNames()).values().stream()
                .collect(Collectors.toUnmodifiableMap(
                        topic -> topic.name(), topic -> topic.topicId().toString()));
        return new LogIdentity(clusterId, topicIds);
    }

    /** @return for each partition of the three logs, the offset that the next record will get */
    public Map<TopicPartition, Long> ends() {
        return ends(partitions());
    }

    private Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
        var request =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
        return await(admin.listOffsets(request, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    private Collection<TopicPartition> partitions() {
        return await(admin.describeTopics(Log.topics()).allTopicNames()).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("Kafka did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Interrupted while asking Kafka.", e);
        }
    }
}
