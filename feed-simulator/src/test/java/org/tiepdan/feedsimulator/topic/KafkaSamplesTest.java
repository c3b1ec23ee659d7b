package org.tiepdan.feedsimulator.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.feedsimulator.feed.FeedKeys;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Scenarios;
import org.tiepdan.feedsimulator.serve.SimulatorServer;
import org.tiepdan.feedsimulator.testkit.Samples;
import org.tiepdan.localstack.LocalBroker;

/** The samples that read from Kafka, each with the rights of its body alone, over a broker. Every scenario has its own body. */
class KafkaSamplesTest {
    private static final List<String> SHOWN = List.of(
            "ordinary-day", "repeated-after-crash", "gap", "unknown-type-and-member", "wrong-count", "wrong-signature");
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final FeedKeys KEYS = new FeedKeys();

    @TempDir
    private static Path classes;

    private static LocalBroker broker;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        Samples.compile(classes);
        var bodies = SHOWN.stream().map(KafkaSamplesTest::bodyOf).toList();
        broker = LocalBroker.start(data, 0, 0);
        broker.createMissing(TopicCatalogue.newTopics(bodies));
        broker.grant(bodies);
        broker.admit(bodies.stream().map(Principals::body).toList());
        var settings = broker.clientSettings(Principals.ADMINISTRATOR);
        try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            for (var name : SHOWN) {
                // A record from before feeds were numbered.
                producer.send(new ProducerRecord<>(Topics.feed(bodyOf(name)), new byte[] {'{', '}'}));
                FeedTopic.write(scenarios(name).find(name).orElseThrow(), bodyOf(name), producer);
            }
        }
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ordinary-day",
                "repeated-after-crash",
                "gap",
                "unknown-type-and-member",
                "wrong-count",
                "wrong-signature"
            })
    void pass_what_a_topic_can_show(String name) throws Exception {
        var scenario = scenarios(name).find(name).orElseThrow();
        try (var server = new SimulatorServer(scenarios(name), bodyOf(name), KEYS.key(), 0)) {
            var java = settings(server, name, "java.tsv");
            java.put("BROKER", broker.bootstrapServers());
            java.put("SETTINGS", broker.credentials(principal(name)).toString());
            java.put("UNTIL_END", "yes");
            passes(scenario, Samples.java(classes, "FeedOverKafka"), java);
            var kcat = settings(server, name, "kcat.tsv");
            kcat.put("KCAT", broker.kcatSettings(principal(name)).toString());
            passes(scenario, Samples.kcat(), kcat);
        }
        // Both count alike, and add nothing when there is nothing new.
        assertThat(Files.readString(folder.resolve("java.tsv")))
                .isEqualTo(Files.readString(folder.resolve("kcat.tsv")))
                .hasLineCount(scenario.toStore().size());
    }

    private void passes(Scenario scenario, List<String> program, Map<String, String> settings) throws Exception {
        var first = Samples.run(program, settings);
        assertThat(first.output()).contains("\"passed\":true");
        assertThat(first.status() == 0)
                .as(first.output())
                .isEqualTo(scenario.complaints().isEmpty());
        if (scenario.complaints().isEmpty()) {
            assertThat(Samples.run(program, settings).output()).contains("\"passed\":true");
        }
    }

    private Map<String, String> settings(SimulatorServer server, String name, String store) throws Exception {
        var key = Files.writeString(folder.resolve("feed.pub"), KEYS.key().pem());
        var settings = new HashMap<String, String>();
        settings.put("BODY", bodyOf(name));
        settings.put("FEED_KEY", key.toString());
        settings.put("STORE", folder.resolve(store).toString());
        settings.put("CONFORMANCE_URL", server.url(name));
        return settings;
    }

    private static String bodyOf(String name) {
        return "19-" + name;
    }

    private static String principal(String name) {
        return Principals.body(bodyOf(name));
    }

    private static Scenarios scenarios(String name) {
        return new Scenarios(bodyOf(name), DAY, KEYS);
    }
}
