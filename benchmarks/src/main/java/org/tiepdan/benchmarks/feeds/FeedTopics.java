package org.tiepdan.benchmarks.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.tiepdan.benchmarks.LocalKafka;

/** {@code make|grant|write|list|read} {@code topics|log} BODIES EVENTS: prints one line, a name and a number. */
public final class FeedTopics {
    private static final int BATCH = 500;
    private static final int VALUE_BYTES = 850;
    /** The batch of a topology between two commits. */
    private static final int COMMIT = 2_000;

    private static final int SUBSCRIBERS = 20;

    private final Layout layout;
    private final int bodies;
    private final int events;
    private final Map<String, Object> connection;

    private FeedTopics(Layout layout, int bodies, int events, Map<String, Object> connection) {
        this.layout = layout;
        this.bodies = bodies;
        this.events = events;
        this.connection = connection;
    }

    public static void main(String[] arguments) throws Exception {
        var measure = new FeedTopics(
                Layout.valueOf(arguments[1].toUpperCase(Locale.ROOT)),
                Integer.parseInt(arguments[2]),
                Integer.parseInt(arguments[3]),
                LocalKafka.connection());
        long began = System.nanoTime();
        double result = measure.done(arguments[0]);
        double seconds = (System.nanoTime() - began) / 1e9;
        System.out.printf(Locale.ROOT, "%s %.3f%n", arguments[0], Double.isNaN(result) ? seconds : result);
    }

    /** @return the measured value; NaN to use the time of the whole step */
    private double done(String step) throws Exception {
        return switch (step) {
            case "make" -> make();
            case "grant" -> grant();
            case "write" -> write();
            case "list" -> list();
            case "read" -> read();
            default -> throw new IllegalArgumentException("make, grant, write, list or read");
        };
    }

    private double make() throws Exception {
        try (var admin = Admin.create(connection)) {
            var topics = layout.topics(bodies);
            for (int from = 0; from < topics.size(); from += BATCH) {
                admin.createTopics(topics.subList(from, Math.min(topics.size(), from + BATCH)))
                        .all()
                        .get();
            }
        }
        return Double.NaN;
    }

    /** One right per body to its events; for a shared log it would be a right to the events of all. */
    private double grant() throws Exception {
        var rights = IntStream.range(0, bodies).mapToObj(this::right).toList();
        try (var admin = Admin.create(connection)) {
            for (int from = 0; from < rights.size(); from += BATCH) {
                admin.createAcls(rights.subList(from, Math.min(rights.size(), from + BATCH)))
                        .all()
                        .get();
            }
        }
        return Double.NaN;
    }

    private AclBinding right(int body) {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, layout.of(body).topic(), PatternType.LITERAL),
                new AccessControlEntry("User:body-" + body, "*", AclOperation.READ, AclPermissionType.ALLOW));
    }

    /** @return events per second, exactly once, after a first transaction that fetches all metadata */
    private double write() {
        var settings = new HashMap<>(connection);
        settings.put("transactional.id", "measured");
        settings.put("linger.ms", 500);
        settings.put("batch.size", 65_536);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.initTransactions();
            writeEvents(producer, bodies);
            long began = System.nanoTime();
            writeEvents(producer, events);
            return events / ((System.nanoTime() - began) / 1e9);
        }
    }

    private void writeEvents(KafkaProducer<byte[], byte[]> producer, int count) {
        var random = new Random(1);
        var value = new byte[VALUE_BYTES];
        for (int i = 0; i < count; i++) {
            if (i % COMMIT == 0) {
                producer.beginTransaction();
            }
            random.nextBytes(value);
            int body = i < bodies ? i : random.nextInt(bodies);
            var to = layout.of(body);
            var _ = producer.send(new ProducerRecord<>(to.topic(), to.partition(), key(body), value.clone()));
            if ((i + 1) % COMMIT == 0 || i + 1 == count) {
                producer.commitTransaction();
            }
        }
    }

    /** All listings of an administrator or a topology with patterns. */
    private double list() throws Exception {
        try (var admin = Admin.create(connection)) {
            admin.listTopics().names().get();
            long began = System.nanoTime();
            admin.describeTopics(admin.listTopics().names().get())
                    .allTopicNames()
                    .get();
            return (System.nanoTime() - began) / 1e9;
        }
    }

    /** @return milliseconds in which one of several subscribers reads all its events, from the first event on */
    private double read() {
        long began = System.nanoTime();
        for (int body = 0; body < SUBSCRIBERS; body++) {
            readAll(body);
        }
        return (System.nanoTime() - began) / 1e6 / SUBSCRIBERS;
    }

    private void readAll(int body) {
        var settings = new HashMap<>(connection);
        settings.put("isolation.level", "read_committed");
        settings.put("fetch.max.wait.ms", 5);
        var from = List.of(layout.of(body));
        var key = key(body);
        int own = 0;
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(from);
            consumer.seekToBeginning(from);
            long end = consumer.endOffsets(from).getOrDefault(from.getFirst(), 0L);
            while (consumer.position(from.getFirst()) < end) {
                for (var event : consumer.poll(Duration.ofMillis(500))) {
                    own += Arrays.equals(event.key(), key) ? 1 : 0;
                }
            }
        }
        if (own == 0) {
            throw new IllegalStateException("Expected events of each body.");
        }
    }

    private static byte[] key(int body) {
        return Integer.toString(body).getBytes(StandardCharsets.US_ASCII);
    }
}
