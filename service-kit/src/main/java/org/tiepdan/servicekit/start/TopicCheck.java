package org.tiepdan.servicekit.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.tiepdan.eventing.TopicCatalogue;

/**
 * Compares the broker's topics with {@code deploy/topics.csv} before anything is read or written. The number of partitions of a topic keyed
 * by case must never change: a case would continue in another partition, and its order and state would be lost.
 */
public abstract class TopicCheck extends StartStep {
    private static final int WAIT_SECONDS = 30;

    private final Map<String, Object> connection;
    private final Collection<String> topics;

    /**
     * @param connection admin client settings, used only for this check
     * @param topics names exactly as in the catalogue
     */
    protected TopicCheck(Map<String, Object> connection, Collection<String> topics) {
        super(Integer.MIN_VALUE);
        this.connection = connection;
        this.topics = topics;
    }

    @Override
    protected final void take() {
        check(verify(connection, topics));
    }

    /**
     * Checks further requirements of this service; called when the topics it uses are as declared.
     *
     * @param existing names of all topics of the broker
     * @throws StartRefusedException when the service must not start with them
     */
    protected void check(Set<String> existing) {}

    /**
     * Runs the check before any beans exist, for a service that needs it then.
     *
     * @return names of all topics of the broker
     * @throws StartRefusedException naming every topic that is missing or has another number of partitions, or saying that the broker did
     *     not answer
     */
    public static Set<String> verify(Map<String, Object> connection, Collection<String> topics) {
        var admin = Admin.create(connection);
        try {
            return verify(admin, topics);
        } finally {
            // By default, closing waits for the abandoned answer.
            admin.close(Duration.ZERO);
        }
    }

    private static Set<String> verify(Admin admin, Collection<String> topics) {
        var existing = answer(admin.listTopics().names());
        var used = topics.stream().filter(existing::contains).toList();
        var described = answer(admin.describeTopics(used).allTopicNames());
        var faults = new ArrayList<String>();
        for (var topic : TopicCatalogue.read()) {
            var found = described.get(topic.name());
            if (topics.contains(topic.name())
                    && (found == null || found.partitions().size() != topic.partitions())) {
                faults.add(topic.name()
                        + (found == null
                                ? " does not exist"
                                : " has " + found.partitions().size() + " partitions")
                        + " (expected " + topic.partitions() + " partitions)");
            }
        }
        if (!faults.isEmpty()) {
            throw new StartRefusedException("Topics are not as deploy/topics.csv declares them: "
                    + String.join("; ", faults) + ". Create them from that file.");
        }
        return existing;
    }

    private static <T> T answer(KafkaFuture<T> asked) {
        try {
            return asked.get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new StartRefusedException("Kafka did not describe its topics: " + e.getMessage() + ".");
        } catch (TimeoutException e) {
            throw new StartRefusedException("Kafka did not answer within " + WAIT_SECONDS + " s.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while looking at the topics.", e);
        }
    }
}
