package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Log;
import org.tiepdan.intake.testkit.Office;
import org.tiepdan.intake.testkit.WrittenRecords;
import tools.jackson.databind.JsonNode;

/** The service with a real broker and real keys. */
class IntakeServiceTest {
    private static final List<String> OURS =
            List.of(Topics.PETITION_EVENTS, Topics.SEALED_PETITIONS, Topics.PETITION_KEYS);
    private static final String DEAD_LETTERS = "intake.dead-letters.v1";

    private Office office;
    private Log log;

    @BeforeEach
    void openOffice(@TempDir Path folder) throws Exception {
        office = new Office(folder);
        log = office.log();
    }

    @AfterEach
    void closeOffice() {
        office.close();
    }

    @Test
    void recordsAPetitionSealedAndGivesTheSameAnswerAfterARestart() throws Exception {
        JsonNode first;
        try (var intake = office.start()) {
            var answer = intake.post(Requests.complaint(), "quay-1");
            assertThat(answer.status()).isEqualTo(201);
            first = answer.body();
            assertThat(log.readAll(Topics.PETITION_EVENTS)).hasSize(1);
        }

        try (var intake = office.start()) {
            assertThat(intake.post(Requests.complaint(), "quay-1").body()).isEqualTo(first);
            assertThat(intake.post(Requests.denunciation(), "quay-1").text("/code"))
                    .isEqualTo("idempotency-key-reused");
            var registered =
                    intake.get("/api/v1/petitions/" + first.get("petitionId").stringValue());
            assertThat(registered.text("/subject")).isEqualTo("Khiếu nại quyết định thu hồi đất");
            assertThat(registered.body().has("fingerprint")).isFalse();
            assertThat(intake.get("/api/v1/petitions/" + "0".repeat(32)).status())
                    .isEqualTo(404);
        }
        assertThat(log.readAll(Topics.PETITION_EVENTS)).hasSize(1);
        OURS.forEach(topic -> WrittenRecords.assertKeyedAndTellingNothing(log.readAll(topic)));
        assertThePositionsLeadToTheSealedPart();
    }

    @Test
    void putsPoisonAsideOnceAndGoesOn() throws Exception {
        var random = new Random(417);
        var key = new byte[24];
        var value = new byte[200];
        random.nextBytes(key);
        random.nextBytes(value);
        try (var intake = office.start()) {
            log.write(Topics.PETITION_EVENTS, key, value);
            assertThat(intake.post(Requests.complaint(), "quay-1").status()).isEqualTo(201);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> log.readAll(DEAD_LETTERS).size() == 1);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> intake.get("/actuator/prometheus")
                            .response()
                            .body()
                            .contains("dead_letters_total{service=\"intake\"} 1.0"));
        }

        try (var intake = office.start()) {
            assertThat(intake.post(Requests.complaint(), "quay-2").status()).isEqualTo(201);
            log.write(Topics.PETITION_EVENTS, value, key);
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> log.readAll(DEAD_LETTERS).size() > 1);
        }
        var letters = log.readAll(DEAD_LETTERS);
        assertThat(letters).hasSize(2);
        assertThat(Arrays.equals(letters.getFirst().key(), key)
                        && Arrays.equals(letters.getFirst().value(), value))
                .isTrue();
        assertThat(letters.getFirst().headers())
                .extracting(Header::key)
                .containsExactly(
                        "__streams.errors.message",
                        "__streams.errors.topic",
                        "__streams.errors.partition",
                        "__streams.errors.offset");
    }

    private void assertThePositionsLeadToTheSealedPart() {
        var event = log.readAll(Topics.PETITION_EVENTS).getFirst();
        var at = EventRecords.payload(event.value(), JsonNode.class).get("sealedAt");
        var sealed = log.readAll(Topics.SEALED_PETITIONS).getFirst();
        var key = log.readAll(Topics.PETITION_KEYS).getFirst();

        assertThat(List.of(sealed.partition(), key.partition()))
                .containsOnly(at.get("partition").intValue());
        assertThat(sealed.offset()).isEqualTo(at.get("offset").longValue());
        assertThat(key.offset()).isEqualTo(at.get("keyOffset").longValue());
        assertThat(sealed.key()).isEqualTo(event.key());
    }
}
