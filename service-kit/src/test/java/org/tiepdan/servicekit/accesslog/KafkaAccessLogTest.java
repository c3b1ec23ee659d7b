package org.tiepdan.servicekit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.web.access.AccessLog.Look;
import tools.jackson.databind.JsonNode;

class KafkaAccessLogTest {
    private static final Instant NOW = Instant.parse("2026-07-02T01:06:00Z");
    private static final Caller LEADER = new Caller("cb-0007", Set.of(Role.LEADER), Set.of("19-ubnd"));
    private static final List<String> CASES =
            List.of("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", "1a2b3c4d5e6f708192a3b4c5d6e7f809");

    private final MockProducer<byte[], byte[]> broker =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final KafkaAccessLog log = new KafkaAccessLog(
            "reporting.access-events.v1", "reporting-service", () -> broker, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void writesAListAsOneEventOfTheContract() {
        log.looked(LEADER, Look.LIST, CASES);

        var written = broker.history().getFirst();
        var envelope = EventRecords.envelope(written.headers(), written.key());
        assertThat(broker.history()).hasSize(1);
        assertThat(written.topic()).isEqualTo("reporting.access-events.v1");
        assertThat(envelope.type()).isEqualTo("cases.listed.v1");
        assertThat(envelope.time()).isEqualTo(NOW);
        assertThat(envelope.source()).hasToString("/reporting-service");
        assertThat(EventRecords.payload(written.value(), JsonNode.class))
                .isEqualTo(ContractSamples.sample("cases.listed.v1").get("value"));
    }

    @Test
    void writesOneCaseAndItsTimelineAsAView() {
        log.looked(LEADER, Look.CASE, CASES.subList(0, 1));
        log.looked(LEADER, Look.TIMELINE, CASES.subList(0, 1));

        assertThat(broker.history())
                .extracting(written ->
                        EventRecords.envelope(written.headers(), written.key()).type())
                .containsExactly("case.viewed.v1", "case.viewed.v1");
    }

    @Test
    void writesNothingOfAListWithoutADenunciationButEveryExport() {
        log.looked(LEADER, Look.LIST, List.of());
        assertThat(broker.history()).isEmpty();

        log.looked(LEADER, Look.EXPORT, List.of());

        var written = broker.history().getFirst();
        assertThat(EventRecords.envelope(written.headers(), written.key()).type())
                .isEqualTo("register.exported.v1");
        assertThat(EventRecords.payload(written.value(), Looked.class).count()).isZero();
    }

    @Test
    void showsNothingWhenTheBrokerRefusesTheLook() {
        broker.sendException = new KafkaException("away");

        assertThatExceptionOfType(NotRecordedException.class)
                .isThrownBy(() -> log.looked(LEADER, Look.CASE, CASES))
                .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(503));
    }

    @Test
    void waitsNotForEverForABrokerThatDoesNotAnswer() {
        var silent = new MockProducer<>(false, null, new ByteArraySerializer(), new ByteArraySerializer());
        try (var waiting = new KafkaAccessLog(
                "reporting.access-events.v1", "reporting-service", () -> silent, Clock.systemUTC())) {
            assertThatExceptionOfType(NotRecordedException.class)
                    .isThrownBy(() -> waiting.looked(LEADER, Look.CASE, CASES));
        }
    }

    @Test
    void makesNoProducerBeforeTheFirstLook() {
        try (var unused = new KafkaAccessLog(
                "reporting.access-events.v1",
                "reporting-service",
                () -> {
                    throw new IllegalStateException("Nobody looked.");
                },
                Clock.systemUTC())) {
            unused.looked(LEADER, Look.LIST, List.of());
        }
        assertThat(broker.closed()).isFalse();
    }
}
