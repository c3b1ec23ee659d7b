package org.tiepdan.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.testkit.SmallBroker;
import org.tiepdan.servicekit.end.ProcessEnd;

/** Supervisors restart a service whose topology has failed only if its process ends. */
class EndedTopologyTest {
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    private static final String STREAMS = "--spring.cloud.stream.kafka.streams.binder.configuration.";
    private static final String EARLIER = "tracking-cases-cases-changelog";

    @TempDir
    Path folder;

    @BeforeAll
    static void startBroker() throws Exception {
        BROKER.brokerProperties(SmallBroker.SETTINGS);
        BROKER.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
    }

    @AfterAll
    static void stopBroker() {
        BROKER.destroy();
    }

    @Test
    void endsByItselfWithItsReasonInOneLineWhereEachNewThreadDiesToo() throws Exception {
        spoilStore();

        var service = start(folder.resolve("streams"));

        try {
            assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isEqualTo(ProcessEnd.EXIT_CODE);
            assertThat(log())
                    .filteredOn(line -> line.contains("tracking-service ends: "))
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .contains("the topology tracking-cases stopped of StreamsException, StreamReadException"));
            // Four replacement threads were tried after the first.
            assertThat(log())
                    .filteredOn(line -> line.contains("Replacing thread"))
                    .hasSize(4);
        } finally {
            service.destroyForcibly();
        }
    }

    /** An unreadable case is parked; unreadable marks of parked cases fail every thread that takes over the store. */
    private static void spoilStore() throws Exception {
        var connection = Map.<String, Object>of("bootstrap.servers", BROKER.getBrokersAsString());
        try (var admin = Admin.create(connection);
                var producer = new KafkaProducer<>(connection, new ByteArraySerializer(), new ByteArraySerializer())) {
            var changelog = new NewTopic("tracking-cases-casework-changelog", 12, (short) 1);
            admin.createTopics(List.of(changelog.configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
            producer.send(new ProducerRecord<>(
                            changelog.name(), 0, ("p" + "0".repeat(32)).getBytes(UTF_8), "not a mark".getBytes(UTF_8)))
                    .get();
        }
    }

    @Test
    void doesNotStartWithoutAFolderForItsStoresAndSaysSo() throws Exception {
        var file = Files.writeString(folder.resolve("a-file"), "where the folder should be");

        var service = start(file.resolve("streams"));

        try {
            assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(service.exitValue()).isNotZero();
            assertThat(log())
                    .anyMatch(line -> line.contains("tracking-service does not start: ") && line.contains("a-file"))
                    .noneMatch(line -> line.startsWith("\tat "));
        } finally {
            service.destroyForcibly();
        }
    }

    @Test
    void doesNotStartOnStateOfAnEarlierFormAndSaysSo() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(List.of(new NewTopic(EARLIER, 1, (short) 1)))
                    .all()
                    .get();
            var service = start(folder.resolve("streams"));
            try {
                assertThat(service.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                        .isTrue();
                assertThat(log())
                        .anyMatch(line -> line.contains(
                                "tracking-service does not start: The topic " + EARLIER + " holds cases"));
            } finally {
                service.destroyForcibly();
                admin.deleteTopics(List.of(EARLIER)).all().get();
            }
        }
    }

    /** The production configuration, except that access to denunciations is not recorded. */
    static final class WithoutALog {
        public static void main(String[] arguments) {
            new SpringApplicationBuilder(TrackingApplication.class, TrackingServiceTest.Looks.class)
                    .properties("spring.config.name=tracking-service")
                    .run(arguments);
        }
    }

    private List<String> log() throws IOException {
        return Files.readAllLines(folder.resolve("log"), UTF_8);
    }

    private Process start(Path state) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithoutALog.class.getName(),
                        "--server.port=0",
                        "--APPLICATION_SERVER=127.0.0.1:1",
                        // A new thread waits until the session of the dead one expires.
                        STREAMS + "session.timeout.ms=2000",
                        STREAMS + "heartbeat.interval.ms=500",
                        "--spring.kafka.bootstrap-servers=" + BROKER.getBrokersAsString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("STREAMS_STATE_DIR", state.toString());
        builder.environment().put("RECORD_KEYS_DIR", folder.resolve("record").toString());
        return builder.start();
    }
}
