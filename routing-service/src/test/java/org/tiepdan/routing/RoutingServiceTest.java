package org.tiepdan.routing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.routing.ServiceOnABroker.awaitReadiness;
import static org.tiepdan.routing.ServiceOnABroker.broker;
import static org.tiepdan.routing.ServiceOnABroker.get;
import static org.tiepdan.routing.ServiceOnABroker.received;
import static org.tiepdan.routing.ServiceOnABroker.records;
import static org.tiepdan.routing.ServiceOnABroker.send;
import static org.tiepdan.routing.ServiceOnABroker.start;
import static org.tiepdan.routing.ServiceOnABroker.streamed;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.servicekit.testkit.access.ManagementWalk;

/** The whole service with a real broker: the configuration as the binder applies it, and the behaviour without a broker. */
class RoutingServiceTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");
    private static final CaseId OTHER = new CaseId("1".repeat(32));

    @TempDir
    private Path state;

    @Test
    void decidesOnceOverARestartFeedsAnswersSetsPoisonAsideAndTurnsRedWithoutABroker() throws Exception {
        var broker = broker();
        try {
            decidesOneBeforeARestart(broker);
            try (var service = start(broker, state)) {
                awaitReadiness(service, 200);
                commitsSeldomToTheFeeds(service);

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
                assertThat(streamed(service, "0", 2)).containsExactly("id: 1", "id: 2");
                assertThat(streamed(service, "1", 1)).containsExactly("id: 2");
                answersOverHttp(service);
                assertThat(ManagementWalk.faults(service)).isEmpty();

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
        try (var service = start(broker, state)) {
            awaitReadiness(service, 200);
            send(broker, received(CASE));
            records("first decision", broker, Topics.ROUTING_EVENTS, 1);
        }
    }

    /** Each commit writes a marker to every feed that was written to, and flushes small batches. Each topology has its own settings. */
    private static void commitsSeldomToTheFeeds(ServletWebServerApplicationContext service) {
        assertThat(settings(service, "feeds"))
                .containsEntry("commit.interval.ms", "500")
                .containsEntry("producer.linger.ms", "500")
                .containsEntry("producer.batch.size", "65536");
        assertThat(settings(service, "decisions"))
                .containsEntry("commit.interval.ms", "250")
                .containsEntry("producer.linger.ms", "250");
    }

    private static Map<String, String> settings(ServletWebServerApplicationContext service, String topology) {
        var bound = service.getBean("&stream-builder-" + topology, StreamsBuilderFactoryBean.class)
                .getStreamsConfiguration();
        return Objects.requireNonNull(bound).entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toString(),
                        setting -> setting.getValue().toString()));
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
        assertThat(get(service, "/api/v1/bodies?on=%2B999999999-12-31").statusCode())
                .isEqualTo(422);

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
}
