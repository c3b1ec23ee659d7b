package org.tiepdan.localstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;

/** A broker with all topics and rights, two bodies, the first of which has its own system, and a record in every topic. */
final class AccessedBroker implements AutoCloseable {
    static final String BODY = "19-05443";
    static final String OTHER_BODY = "19-btcd";
    static final String SYSTEM = Principals.body(BODY);
    static final String OWN_GROUP = "agency." + BODY + ".desk";

    private final LocalBroker broker;
    private final List<String> topics;

    AccessedBroker(Path folder) {
        var bodies = List.of(BODY, OTHER_BODY);
        var wanted = TopicCatalogue.newTopics(bodies);
        broker = LocalBroker.start(folder, 0, 0);
        broker.createMissing(wanted);
        broker.grant(bodies);
        broker.admit(List.of(SYSTEM));
        topics = wanted.stream().map(topic -> topic.name()).toList();
        topics.forEach(topic -> write(Principals.ADMINISTRATOR, topic));
    }

    LocalBroker broker() {
        return broker;
    }

    List<String> topics() {
        return topics;
    }

    static String ownFeed() {
        return Topics.feed(BODY);
    }

    /** @throws KafkaException as the broker's answer */
    void write(String principal, String topic) {
        var settings = broker.clientSettings(principal);
        // With keys, for compacted topics.
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, 0, "key", "made up")).get();
        } catch (ExecutionException e) {
            throw (KafkaException) e.getCause();
        } catch (KafkaException e) {
            // A producer without any write permission is refused at the start, which may be before or after it sends.
            throw e.getCause() instanceof AuthorizationException refused ? refused : e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Without a consumer group. */
    List<String> read(String principal, String topic) {
        try (var consumer = consumer(principal, Map.of())) {
            consumer.assign(List.of(new TopicPartition(topic, 0)));
            return first(consumer);
        }
    }

    List<String> readAs(String principal, String group, String topic) {
        try (var consumer = consumer(principal, Map.of("group.id", group))) {
            consumer.subscribe(List.of(topic));
            return first(consumer);
        }
    }

    private KafkaConsumer<String, String> consumer(String principal, Map<String, Object> more) {
        var settings = new HashMap<>(broker.clientSettings(principal));
        // A broker delays its answer to a reader at the end of the log by half a second, and closing waits for it.
        settings.putAll(
                Map.of("auto.offset.reset", "earliest", "allow.auto.create.topics", false, "fetch.max.wait.ms", 10));
        settings.putAll(more);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    }

    private static List<String> first(KafkaConsumer<String, String> consumer) {
        var values = new ArrayList<String>();
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (values.isEmpty() && System.nanoTime() < end) {
            consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
        }
        return values;
    }

    @Override
    public void close() {
        broker.close();
    }
}
