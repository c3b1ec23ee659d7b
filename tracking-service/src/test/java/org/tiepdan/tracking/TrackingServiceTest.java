package org.tiepdan.tracking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.eventing.testkit.SmallBroker;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.web.access.AccessLog;

/** The whole service in its production configuration, with a real broker. */
class TrackingServiceTest {
    private static final String CASE = "/api/v1/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final EmbeddedKafkaKraftBroker BROKER = new EmbeddedKafkaKraftBroker(1, 1);

    @TempDir
    static Path folder;

    private static final String TOKEN =
            TestIssuer.shared().token(new Caller("cb-0142", Set.of(Role.OFFICER, Role.OPERATOR), Set.of("19-05443")));

    private final HttpClient client = HttpClient.newHttpClient();
    private int port;
    private int managementPort;

    @BeforeAll
    static void startBroker() throws ExecutionException, InterruptedException {
        BROKER.brokerProperties(SmallBroker.SETTINGS);
        BROKER.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", BROKER.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of("19-05443")))
                    .all()
                    .get();
        }
    }

    @AfterAll
    static void stopBroker() {
        BROKER.destroy();
    }

    /** Access to denunciations is not recorded: no test here is about it. */
    static class Looks {
        @Bean
        @Primary
        AccessLog looks() {
            return (_, _, _) -> {};
        }
    }

    private ConfigurableApplicationContext start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var service = new SpringApplicationBuilder(TrackingApplication.class, Looks.class)
                .properties("spring.config.name=tracking-service")
                .run(
                        "--server.port=" + port,
                        // With static membership it gets its partitions at once.
                        "--spring.cloud.stream.kafka.streams.binder.configuration.group.instance.id=local",
                        "--access.issuers=" + TestIssuer.shared().uri(),
                        "--spring.kafka.bootstrap-servers=" + BROKER.getBrokersAsString(),
                        "--STREAMS_STATE_DIR=" + folder.resolve("streams"),
                        "--RECORD_KEYS_DIR=" + folder.resolve("record"));
        managementPort = service.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
        await().atMost(PATIENCE).until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return service;
    }

    @Test
    void acceptsThroughTheLogAndRemembersOverARestart() throws IOException {
        String first;
        try (var service = start()) {
            assertThat(ManagementWalk.faults(service)).isEmpty();
            writeRouted();
            await().atMost(PATIENCE).until(() -> get(CASE).statusCode() == 200);

            var accepted = post(CASE + "/acceptance", "k-1", """
                {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-06"}\
                """);
            assertThat(accepted.statusCode()).isEqualTo(200);
            first = accepted.body();
            assertThat(first).contains("\"state\":\"ACCEPTED\"", "KN-RESOLVE-1", "\"dueOn\":\"2026-08-05\"");

            var second = post(CASE + "/acceptance", "k/2 ; b", """
                {"by": "19-05443", "officer": "cb-0007", "on": "2026-07-06"}\
                """);
            assertThat(second.statusCode()).isEqualTo(409);
            assertThat(get(CASE + "/commands/k%2F2%20%3B%20b").body()).contains("not-allowed-in-state");

            writePoison();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(deadLetters())
                            .hasSize(2)
                            .allSatisfy(
                                    letter -> assertThat(letter.value()).isEqualTo(new byte[] {(byte) 0xff, 0, 1})));

            assertThat(get("/v3/api-docs").body()).contains("KN-RESOLVE-1", "not-allowed-in-state");
        }

        try (var _ = start()) {
            assertThat(get(CASE).body()).contains("\"state\":\"ACCEPTED\"");
            assertThat(post(CASE + "/acceptance", "k-1", """
                {"by": "19-05443", "officer": "cb-0142", "on": "2026-07-06"}\
                """).body()).isEqualTo(first);
            assertThat(get("/actuator/prometheus").body())
                    .contains(
                            "cases_open{body=\"19-05443\",state=\"ACCEPTED\"} 1.0",
                            "cases_open_by_type{type=\"COMPLAINT\"} 1.0",
                            "law_pack_info{version=\"vn-",
                            "dead_letters_total{service=\"tracking\"}",
                            "deadlines_open{rule=\"KN-RESOLVE-1\"}");
        }
    }

    private static void writeRouted() {
        var sample = ContractSamples.record("petition.routed.v1");
        write(new ProducerRecord<>(Topics.ROUTING_EVENTS, null, sample.key(), sample.value(), sample.headers()));
    }

    private static void writePoison() {
        byte[] garbage = {(byte) 0xff, 0, 1};
        write(new ProducerRecord<>(Topics.ROUTING_EVENTS, garbage, garbage));
        write(new ProducerRecord<>(Topics.TRACKING_COMMANDS, garbage, garbage));
    }

    private static void write(ProducerRecord<byte[], byte[]> record) {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", BROKER.getBrokersAsString(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        BROKER.getBrokersAsString(),
                        "isolation.level",
                        "read_committed",
                        "fetch.max.wait.ms",
                        10),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var partition = new TopicPartition("tracking.dead-letters.v1", 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            var found = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (consumer.position(partition) < end) {
                StreamSupport.stream(consumer.poll(Duration.ofMillis(200)).spliterator(), false)
                        .forEach(found::add);
            }
            return found;
        }
    }

    private HttpResponse<String> get(String path) {
        var asked = path.startsWith("/actuator") ? managementPort : port;
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + asked + path)));
    }

    private HttpResponse<String> post(String path, String key, String body) {
        return send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.timeout(Duration.ofSeconds(15))
                            .header("Authorization", "Bearer " + TOKEN)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
