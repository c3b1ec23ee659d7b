package org.tiepdan.routing;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.eventing.testkit.SmallBroker;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Body;
import org.tiepdan.servicekit.testkit.access.TestIssuer;
import org.tiepdan.servicekit.web.access.AccessLog;
import tools.jackson.databind.JsonNode;

/** The whole service on a real broker. */
final class ServiceOnABroker {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String STREAMS = "--spring.cloud.stream.kafka.streams.binder.configuration.";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Of an officer at the desks of both bodies who is also an operator. */
    private static final String TOKEN = TestIssuer.shared()
            .token(new Caller("cb-01", Set.of(Role.TRIAGE_OFFICER, Role.OPERATOR), Set.of("19-btcd", "19-05443")));

    private ServiceOnABroker() {}

    static EmbeddedKafkaKraftBroker broker() throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(SmallBroker.SETTINGS);
        broker.afterPropertiesSet();
        createTopics(broker);
        return broker;
    }

    /** Access to denunciations is not recorded: no test here is about it. */
    static class Looks {
        @Bean
        @Primary
        AccessLog looks() {
            return (_, _, _) -> {};
        }
    }

    static ServletWebServerApplicationContext start(EmbeddedKafkaKraftBroker broker, Path state) {
        return start(broker, state, "local");
    }

    /** @param instance distinguishes instances with the same broker */
    static ServletWebServerApplicationContext start(EmbeddedKafkaKraftBroker broker, Path state, String instance) {
        return run(arguments(broker, state, instance));
    }

    private static ServletWebServerApplicationContext run(String... arguments) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(RoutingApplication.class, Looks.class)
                .properties("spring.config.name=routing-service")
                .run(arguments);
    }

    /** In a separate process, which can be killed. */
    static void main(String... arguments) {
        run(arguments);
    }

    static Process fork(EmbeddedKafkaKraftBroker broker, Path state, String instance) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ServiceOnABroker.class.getName()));
        command.addAll(List.of(arguments(broker, state, instance)));
        // Killed in a transaction, it holds up readers of what it wrote for that long: by default a minute.
        command.add(STREAMS + "producer.transaction.timeout.ms=5000");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(state.resolve("output.txt").toFile())
                .start();
    }

    private static String[] arguments(EmbeddedKafkaKraftBroker broker, Path state, String instance) {
        return new String[] {
            "--server.port=0",
            "--management.server.port=0",
            // Known again, it takes its partitions at once; killed, it is missed soon.
            STREAMS + "group.instance.id=" + instance,
            STREAMS + "session.timeout.ms=4000",
            // A member hears with its next heartbeat that the work is shared out again, which takes several rounds.
            STREAMS + "heartbeat.interval.ms=300",
            "--access.issuers=" + TestIssuer.shared().uri(),
            "--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString(),
            "--FEED_KEYS_DIR=" + state.resolve("keys"),
            "--STREAMS_STATE_DIR=" + state
        };
    }

    static void createTopics(EmbeddedKafkaKraftBroker broker) throws Exception {
        var bodies = LawPack.packaged().bodies().all().stream().map(Body::code).toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(bodies)).all().get();
        }
    }

    static ProducerRecord<byte[], byte[]> received(CaseId petition) {
        return received(petition, ContractSamples.value("petition.received.v1"));
    }

    static ProducerRecord<byte[], byte[]> received(CaseId petition, JsonNode value) {
        var type = "petition.received.v1";
        var id = Envelope.idOf(petition.value(), type, "q");
        var envelope = new Envelope(
                id, type, URI.create("/intake-service"), petition, Instant.parse("2026-07-01T02:15:03Z"), id, null);
        return new ProducerRecord<>(
                Topics.PETITION_EVENTS,
                null,
                EventRecords.key(petition),
                EventRecords.value(value),
                EventRecords.headers(envelope));
    }

    static void send(EmbeddedKafkaKraftBroker broker, ProducerRecord<byte[], byte[]> written) throws Exception {
        send(broker, List.of(written));
    }

    static void send(EmbeddedKafkaKraftBroker broker, List<ProducerRecord<byte[], byte[]>> written) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.getBrokersAsString()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            for (var each : written) {
                producer.send(each).get();
            }
        }
    }

    /** @return at least so many records of a topic, as soon as it has them */
    static List<ConsumerRecord<byte[], byte[]>> records(
            String what, EmbeddedKafkaKraftBroker broker, String topic, int count) {
        return await(what).atMost(PATIENCE).until(() -> written(broker, topic), written -> written.size() >= count);
    }

    /** @return everything that a topic has now, without what is in open transactions */
    static List<ConsumerRecord<byte[], byte[]>> written(EmbeddedKafkaKraftBroker broker, String topic) {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.getBrokersAsString());
        settings.put("isolation.level", "read_committed");
        // A broker delays its answer to a reader at the end of the log by half a second, and closing waits for it.
        settings.put("fetch.max.wait.ms", 10);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
            }
            return read;
        }
    }

    static void awaitReadiness(ServletWebServerApplicationContext service, int status) {
        await("readiness " + status)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> get(service, "/actuator/health/readiness").statusCode() == status);
    }

    static HttpResponse<String> get(ServletWebServerApplicationContext service, String path) throws Exception {
        var asked = path.startsWith("/actuator") ? "local.management.port" : "local.server.port";
        var uri = URI.create("http://127.0.0.1:" + service.getEnvironment().getRequiredProperty(asked) + path);
        var request = HttpRequest.newBuilder(uri).header("Authorization", "Bearer " + TOKEN);
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** @return ids of the first events of a stream, as the system of the competent body gets them; then leaves the stream */
    static List<String> streamed(ServletWebServerApplicationContext service, String lastEventId, int count)
            throws Exception {
        var system = new Caller("s-19-05443", Set.of(Role.BODY_SYSTEM), Set.of("19-05443"));
        var uri =
                URI.create("http://127.0.0.1:" + service.getWebServer().getPort() + "/api/v1/agencies/19-05443/events");
        var request = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + TestIssuer.shared().token(system))
                .header("Last-Event-ID", lastEventId)
                .header("Accept", "text/event-stream");
        try (var lines =
                HTTP.send(request.build(), HttpResponse.BodyHandlers.ofLines()).body()) {
            return lines.filter(line -> line.startsWith("id: ")).limit(count).toList();
        }
    }

    static HttpResponse<String> post(ServletWebServerApplicationContext service, String path, String key, String json)
            throws Exception {
        var uri = URI.create("http://127.0.0.1:" + service.getWebServer().getPort() + path);
        var request = HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + TOKEN)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
