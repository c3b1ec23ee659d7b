package org.tiepdan.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.ConfigResource.Type;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.storage.internals.log.LogCleaner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;

class LocalBrokerTest {
    @TempDir
    Path folder;

    /** With clients of another version the broker starts and works, but its log cleaner dies at the first cleaning. */
    @Test
    void broker_and_clients_have_one_version() {
        assertThat(jarOf(KafkaRaftServer.class)).endsWith("-" + AppInfoParser.getVersion() + ".jar");
        assertThat(jarOf(LogCleaner.class)).endsWith("-" + AppInfoParser.getVersion() + ".jar");
    }

    private static String jarOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation().getPath();
    }

    @Test
    void every_declared_topic_exists_as_declared_and_no_other() throws Exception {
        try (var broker = LocalBroker.start(folder, 0);
                var admin = Admin.create(broker.clientSettings(Principals.ADMINISTRATOR))) {
            List<NewTopic> wanted = TopicCatalogue.newTopics(List.of("19-btcd", "19-05443"));

            assertThat(broker.createMissing(wanted)).isEqualTo(wanted.size());

            List<String> names = wanted.stream().map(NewTopic::name).toList();
            assertThat(names).contains(Topics.PETITION_EVENTS, "agency.19-05443.v1");
            assertThat(admin.listTopics().names().get()).containsExactlyInAnyOrderElementsOf(names);
            var described = admin.describeTopics(names).allTopicNames().get();
            for (NewTopic topic : wanted) {
                assertThat(described.get(topic.name()).partitions())
                        .as(topic.name())
                        .hasSize(topic.numPartitions());
                assertThat(settings(admin, topic)).as(topic.name()).containsAllEntriesOf(topic.configs());
            }
        }
    }

    @Test
    void records_and_topics_survive_a_restart_on_the_same_folder() throws Exception {
        List<NewTopic> wanted = TopicCatalogue.newTopics(List.of());
        try (var broker = LocalBroker.start(folder, 0)) {
            broker.createMissing(wanted);
            write(broker, Topics.PETITION_EVENTS, "one", "two");
        }
        try (var broker = LocalBroker.start(folder, 0)) {
            assertThat(broker.createMissing(wanted)).isZero();
            write(broker, Topics.PETITION_EVENTS, "three");
            assertThat(read(broker, Topics.PETITION_EVENTS, 3)).containsExactlyInAnyOrder("one", "two", "three");
        }
    }

    @Test
    void a_start_that_was_killed_while_formatting_is_made_good_by_the_next() throws Exception {
        DataFolder.claim(folder);
        Files.writeString(
                Files.createDirectory(folder.resolve("broker.unfinished")).resolve("bootstrap.checkpoint.tmp"), "half");

        try (var broker = LocalBroker.start(folder, 0)) {
            assertThat(broker.createMissing(TopicCatalogue.newTopics(List.of())))
                    .isPositive();
        }
        assertThat(folder.resolve("broker.unfinished")).doesNotExist();
    }

    @Test
    void a_folder_of_somebody_else_is_refused_and_left_as_it_is() throws Exception {
        Path theirs = Files.writeString(folder.resolve("letters.txt"), "not ours", StandardCharsets.UTF_8);

        assertThatThrownBy(() -> LocalBroker.start(folder, 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not a data folder of Tiếp Dân");

        try (var entries = Files.list(folder)) {
            assertThat(entries).containsExactly(theirs);
        }
    }

    private static Map<String, String> settings(Admin admin, NewTopic topic) throws Exception {
        var resource = new ConfigResource(Type.TOPIC, topic.name());
        var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
        return Map.of(
                "retention.ms", config.get("retention.ms").value(),
                "cleanup.policy", config.get("cleanup.policy").value());
    }

    private static void write(LocalBroker broker, String topic, String... values) throws Exception {
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (String value : values) {
                producer.send(new ProducerRecord<>(topic, value, value)).get();
            }
        }
    }

    private static List<String> read(LocalBroker broker, String topic, int count) {
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        settings.putAll(Map.of("group.id", "test", "auto.offset.reset", "earliest"));
        var values = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic));
            await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
                return values.size() >= count;
            });
        }
        return values;
    }
}
