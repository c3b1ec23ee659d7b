package org.tiepdan.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.Body;
import org.tiepdan.lawpack.LawPack;

/** The whole service on a real broker: what the binder makes of the configuration, and what happens without a broker. */
class RoutingServiceTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId OTHER = new CaseId("1".repeat(32));
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private Path state;

    @Test
    void decidesOnceOverARestartFeedsAnswersSetsPoisonAsideAndTurnsRedWithoutABroker() throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperty("auto.create.topics.enable", "false");
        broker.brokerProperty("transaction.state.log.replication.factor", "1");
        broker.brokerProperty("transaction.state.log.min.isr", "1");
        broker.brokerProperty("transaction.state.log.num.partitions", "4");
        broker.brokerProperty("group.initial.rebalance.delay.ms", "0");
        broker.afterPropertiesSet();
        try {
            createTopics(broker);
            decidesOneBeforeARestart(broker);
            try (var service = start(broker)) {
                awaitReadiness(service, 200);

                var poison = "poison".getBytes(UTF_8);
                send(broker, new ProducerRecord<>(Topics.PETITION_EVENTS, poison, poison));
                send(broker, new ProducerRecord<>(Topics.TRACKING_EVENTS, poison, poison));
                send(broker, received(CASE));
                send(broker, received(OTHER));

                assertThat(records("decisions, one for each petition", broker, Topics.ROUTING_EVENTS, 2))
                        .extracting(decision -> new String(decision.key(), UTF_8))
                        .containsExactlyInAnyOrder(CASE.value(), OTHER.value());
                assertThat(records("feed of the competent body", broker, Topics.feed("19-05443"), 2))
                        .allSatisfy(RoutingServiceTest::isTheDecision);
                assertThat(records("feed of the receiving body", broker, Topics.feed("19-btcd"), 2))
                        .allSatisfy(RoutingServiceTest::isTheDecision);
                assertThat(records("dead letters", broker, "routing.dead-letters.v1", 2))
                        .allSatisfy(letter -> {
                            assertThat(letter.key()).isEqualTo(poison);
                            assertThat(letter.value()).isEqualTo(poison);
                        });
                answersOverHttp(service);

                broker.destroy();
                awaitReadiness(service, 503);
                assertThat(get(service, "/actuator/health/liveness").statusCode())
                        .isEqualTo(200);
            }
        } finally {
            broker.destroy();
        }
    }

    private void decidesOneBeforeARestart(EmbeddedKafkaKraftBroker broker) throws Exception {
        try (var service = start(broker)) {
            awaitReadiness(service, 200);
            send(broker, received(CASE));
            records("first decision", broker, Topics.ROUTING_EVENTS, 1);
        }
    }

    private static void isTheDecision(ConsumerRecord<byte[], byte[]> copy) {
        assertThat(EventRecords.envelope(copy.headers(), copy.key()).type()).isEqualTo("petition.routed.v1");
        var value = EventJson.MAPPER.readTree(copy.value());
        assertThat(value.get("competentBody").stringValue()).isEqualTo("19-05443");
        assertThat(value.get("outcome").stringValue()).isEqualTo("TRANSFER");
    }

    private static void answersOverHttp(ServletWebServerApplicationContext service) throws Exception {
        var decided = get(service, "/api/v1/petitions/" + CASE + "/routing");
        assertThat(decided.statusCode()).isEqualTo(200);
        assertThat(EventJson.MAPPER
                        .readTree(decided.body())
                        .get("competentBody")
                        .stringValue())
                .isEqualTo("19-05443");
        assertThat(get(service, "/api/v1/petitions/" + "f".repeat(32) + "/routing")
                        .statusCode())
                .isEqualTo(404);

        var bodies = EventJson.MAPPER.readTree(
                get(service, "/api/v1/bodies?on=2026-07-01").body());
        assertThat(bodies.findValuesAsString("code")).contains("19-btcd", "19-05443", "thu-tuong");
        assertThat(get(service, "/api/v1/bodies?on=yesterday").statusCode()).isEqualTo(422);

        var papers = EventJson.MAPPER.readTree(get(service, "/v3/api-docs").body());
        assertThat(papers.at(
                                "/paths/~1api~1v1~1routing~1preview/post/requestBody/content/application~1json/example/type")
                        .stringValue())
                .isEqualTo("COMPLAINT");

        assertThat(get(service, "/actuator/prometheus").body())
                .contains("routing_decisions_total{outcome=\"TRANSFER\",type=\"COMPLAINT\"} 1.0")
                .contains("dead_letters_total{service=\"routing\"} 2.0")
                .contains("law_pack_info{version=\"" + LawPack.packaged().ruleset() + "\"} 1");
    }

    private ServletWebServerApplicationContext start(EmbeddedKafkaKraftBroker broker) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(RoutingApplication.class)
                .properties("spring.config.name=routing-service")
                .run(
                        "--server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.getBrokersAsString(),
                        "--STREAMS_STATE_DIR=" + state);
    }

    private static void createTopics(EmbeddedKafkaKraftBroker broker) throws Exception {
        var bodies = LawPack.packaged().bodies().all().stream().map(Body::code).toList();
        try (var admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(bodies)).all().get();
        }
    }

    private static ProducerRecord<byte[], byte[]> received(CaseId petition) {
        var type = "petition.received.v1";
        var id = Envelope.idOf(petition.value(), type, "q");
        var envelope = new Envelope(
                id, type, URI.create("/intake-service"), petition, Instant.parse("2026-07-01T02:15:03Z"), id, null);
        return new ProducerRecord<>(
                Topics.PETITION_EVENTS,
                null,
                EventRecords.key(petition),
                ContractSamples.valueBytes(type),
                EventRecords.headers(envelope));
    }

    private static void send(EmbeddedKafkaKraftBroker broker, ProducerRecord<byte[], byte[]> written) throws Exception {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.getBrokersAsString()),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(written).get();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(
            String what, EmbeddedKafkaKraftBroker broker, String topic, int count) {
        var settings = new Properties();
        settings.put("bootstrap.servers", broker.getBrokersAsString());
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var read = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            await(what).atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(read::add);
                return read.size() >= count;
            });
            return read;
        }
    }

    private static void awaitReadiness(ServletWebServerApplicationContext service, int status) {
        await("readiness " + status)
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> get(service, "/actuator/health/readiness").statusCode() == status);
    }

    private static HttpResponse<String> get(ServletWebServerApplicationContext service, String path) throws Exception {
        var uri = URI.create("http://127.0.0.1:" + service.getWebServer().getPort() + path);
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
