import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the feed of one body from Kafka, each event once, from where it stopped the last time.
 *
 * <pre>
 * SETTINGS=body-19-05443.properties BROKER=localhost:9092 BODY=19-05443 FEED_KEY=feed.pub STORE=feed.tsv \
 *     java -cp 'lib/*' FeedOverKafka.java
 * </pre>
 *
 * lib holds kafka-clients and jackson-databind 3 and what they need; SETTINGS is the file that ./run feed names. UNTIL_END=yes ends when
 * everything is read that was there at the start.
 */
public final class FeedOverKafka {
    public static void main(String[] arguments) throws Exception {
        var body = env("BODY");
        var topic = new TopicPartition("agency." + body + ".v1", 0);
        try (var store = new FeedStore(Path.of(env("STORE")));
                var consumer = new KafkaConsumer<>(settings(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var subscriber = new Subscriber(store, body, Path.of(env("FEED_KEY")));
            boolean untilEnd = "yes".equals(System.getenv("UNTIL_END"));
            consumer.assign(List.of(topic));
            // Where to go on stands with the events, in one file: no offset is committed that could be ahead of them, or behind.
            consumer.seek(topic, store.lines().isEmpty() ? 0 : Long.parseLong(store.lines().getLast().position()) + 1);
            long end = untilEnd ? consumer.endOffsets(List.of(topic)).get(topic) : Long.MAX_VALUE;
            try {
                while (consumer.position(topic) < end) {
                    for (var record : consumer.poll(Duration.ofSeconds(1))) {
                        take(subscriber, record);
                    }
                }
            } catch (FeedStore.GapException gap) {
                // Kafka gives nothing twice that it left out: somebody has to look.
                subscriber.complain("gap", gap.getMessage());
            }
            if (System.getenv("CONFORMANCE_URL") != null) {
                subscriber.report(System.getenv("CONFORMANCE_URL"));
            }
            System.exit(subscriber.complained() ? 1 : 0);
        }
    }

    private static void take(Subscriber subscriber, ConsumerRecord<byte[], byte[]> record) throws Exception {
        var number = record.headers().lastHeader("ce_feedsequence");
        if (number == null) {
            // From before feeds were numbered.
            return;
        }
        subscriber.take(
                Long.parseLong(new String(number.value(), UTF_8)),
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                String.valueOf(record.offset()),
                record.value());
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    private static Properties settings() throws Exception {
        var settings = new Properties();
        if (System.getenv("SETTINGS") != null) {
            try (var text = Files.newBufferedReader(Path.of(System.getenv("SETTINGS")))) {
                settings.load(text);
            }
        }
        settings.put("bootstrap.servers", env("BROKER"));
        // Without it events would come that are taken back.
        settings.put("isolation.level", "read_committed");
        settings.put("enable.auto.commit", "false");
        // The topic keeps everything. Were its beginning gone, the first number would not be 1.
        settings.put("auto.offset.reset", "earliest");
        return settings;
    }

    private static String env(String name) {
        var value = System.getenv(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is not set.");
        }
        return value;
    }
}
