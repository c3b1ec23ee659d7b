package org.tiepdan.servicekit.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.tiepdan.eventing.TopicCatalogue;

/**
 * Compares the broker's topics with {@code deploy/topics.csv}. The number of partitions of a topic keyed by case must never
 * change: a case would be continued in another partition, and its order and its state would be lost.
 */
public final class TopicCheck {
    private static final int WAIT_SECONDS = 30;

    private TopicCheck() {}

    /**
     * @param connection settings of an admin client, used for this look alone
     * @param topics names that stand in the catalogue as they are
     * @throws StartRefusedException naming every topic that is missing or has another number of partitions, or saying that
     *     the broker did not answer
     */
    public static void verify(Map<String, Object> connection, Collection<String> topics) {
        var admin = Admin.create(connection);
        try {
            verify(admin, topics);
        } finally {
            // By default closing waits for the answer that was given up.
            admin.close(Duration.ZERO);
        }
    }

    private static void verify(Admin admin, Collection<String> topics) {
        var declared = TopicCatalogue.read().stream()
                .filter(topic -> topics.contains(topic.name()))
                .toList();
        var described = admin.describeTopics(
                        declared.stream().map(TopicCatalogue.Topic::name).toList())
                .topicNameValues();
        var faults = new ArrayList<String>();
        for (var topic : declared) {
            int actual = partitions(Objects.requireNonNull(described.get(topic.name())));
            if (actual != topic.partitions()) {
                faults.add(topic.name() + (actual == 0 ? " does not exist" : " has " + actual + " partitions")
                        + " (expected " + topic.partitions() + " partitions)");
            }
        }
        if (!faults.isEmpty()) {
            throw new StartRefusedException("Topics are not as deploy/topics.csv declares them: "
                    + String.join("; ", faults) + ". Create them from that file.");
        }
    }

    /** Zero for a topic that does not exist. */
    private static int partitions(KafkaFuture<TopicDescription> description) {
        try {
            return description.get(WAIT_SECONDS, TimeUnit.SECONDS).partitions().size();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                return 0;
            }
            throw new StartRefusedException("Kafka did not describe its topics: " + e.getMessage() + ".");
        } catch (TimeoutException e) {
            throw new StartRefusedException("Kafka did not answer within " + WAIT_SECONDS + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at the topics.", e);
        }
    }
}
