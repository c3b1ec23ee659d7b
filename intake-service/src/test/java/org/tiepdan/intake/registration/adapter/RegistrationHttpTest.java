package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.eventing.web.ProblemAdvice;
import org.tiepdan.intake.adapter.RecordingLog;
import org.tiepdan.intake.identity.PetitionCodes;
import org.tiepdan.intake.identity.PlainHash;
import org.tiepdan.intake.index.IndexProgress;
import org.tiepdan.intake.index.PetitionIndex;
import org.tiepdan.intake.index.Registered;
import org.tiepdan.intake.registration.PetitionFaults;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.registration.adapter.writing.Preparation;
import org.tiepdan.intake.registration.adapter.writing.RegisterWriter;
import org.tiepdan.intake.registration.adapter.writing.WritingLog;
import org.tiepdan.intake.sealing.UnsealedSealer;
import org.tiepdan.lawpack.LawPack;
import tools.jackson.databind.JsonNode;

/** Registration as seen from outside, over a log that remembers what was written to it. */
class RegistrationHttpTest {
    private static final String PETITIONS = "/api/v1/petitions";

    private final RecordingLog log = new RecordingLog();
    private final PetitionCodes codes = new PetitionCodes(new PlainHash());
    private final PetitionIndex index = new PetitionIndex();
    private boolean caughtUp = true;
    private @Nullable Registered turningUp;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final RestTestClient http = client();

    private record Answer(int status, HttpHeaders headers, JsonNode body) {
        String text(String pointer) {
            return body.at(pointer).asString();
        }
    }

    @Test
    void answersWithAReceiptOnceThePetitionIsRecorded() {
        var answer = post(Requests.complaint().toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("Location")).containsExactly(PETITIONS + "/" + answer.text("/petitionId"));
        assertThat(answer.text("/receiptCode")).hasSize(12);
        assertThat(answer.text("/receivedAt")).isEqualTo("2026-07-01T02:15:00Z");
        assertThat(answer.text("/recordedAt")).isEqualTo(Requests.NOW.toString());
        assertThat(meters.counter("petitions.received", "type", "COMPLAINT", "channel", "IN_PERSON", "body", "19-btcd")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void acceptsTheExampleOfItsOwnDocument() {
        assertThat(post(RegistrationExamples.PETITION, "quay-1").status()).isEqualTo(201);
    }

    @Test
    void writesKeyAndSealBeforeTheFactWithEachHeaderOnce() {
        var id = post(Requests.complaint().toString(), "quay-1").text("/petitionId");

        assertThat(log.written())
                .extracting(record -> record.topic())
                .containsExactly(Topics.PETITION_KEYS, Topics.SEALED_PETITIONS, Topics.PETITION_EVENTS);
        var expected = StreamSupport.stream(
                        ContractSamples.headers("petition.received.v1").spliterator(), false)
                .map(Header::key)
                .toList();
        assertThat(log.written()).allSatisfy(written -> {
            assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(id);
            assertThat(written.headers()).extracting(Header::key).containsExactlyInAnyOrderElementsOf(expected);
        });
    }

    @Test
    void namesEveryFaultByItsPointer() {
        var petition = Requests.complaint().put("type", "PETITION").put("instance", 3);
        petition.remove(List.of("content", "channel"));

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue())
                .containsExactlyInAnyOrder("/type", "/instance", "/content", "/channel");
        assertThat(log.written()).isEmpty();
    }

    @Test
    void namesAFindingThatTheListDoesNotKnowByItsPlace() {
        var petition = Requests.complaint();
        petition.putArray("findings").add(7).add("UNREADABLE").add("TORN");

        var answer = post(petition.toString(), "quay-1");

        assertThat(answer.body().get("errors"))
                .extracting(error -> error.get("pointer").stringValue() + " "
                        + error.get("code").stringValue())
                .containsExactly("/findings/0 not-a-text", "/findings/2 unknown-code");
    }

    @Test
    void numbersWhatItRecords() {
        post(Requests.complaint().toString(), "quay-1");

        var second = post(Requests.complaint().toString(), "quay-2");

        assertThat(second.body().get("registerNumber").intValue()).isEqualTo(2);
        assertThat(second.body().get("registerYear").intValue()).isEqualTo(2026);
    }

    @Test
    void refusesWhatIsNoJsonObject() {
        for (var unreadable : List.of("", "{", "[]", "null")) {
            var answer = post(unreadable, "quay-1");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text("/code")).isEqualTo("unreadable-json");
        }
    }

    @Test
    void givesARepeatedRequestItsFirstAnswer() {
        var first = post(Requests.complaint().toString(), "quay-1");
        var again = post(Requests.complaint().toPrettyString(), "quay-1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(log.written()).hasSize(3);
    }

    @Test
    void doesNotTakeAnotherPetitionUnderTheSameKey() {
        post(Requests.complaint().toString(), "quay-1");

        var other = post(Requests.complaint().put("subject", "Khiếu nại khác").toString(), "quay-1");

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
    }

    @Test
    void makesAKeyWhereNoneIsSent() {
        var answer = post(Requests.complaint().toString(), "");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("Idempotency-Key")).hasSize(1);
    }

    @Test
    void refusesALongKey() {
        assertThat(post(Requests.complaint().toString(), "k".repeat(201)).status())
                .isEqualTo(422);
        assertThat(post(Requests.complaint().toString(), "k".repeat(200)).status())
                .isEqualTo(201);
    }

    @Test
    void saysWhichKeyToRepeatWithWhenTheLogDidNotAcknowledge() {
        log.fail();

        var answer = post(Requests.complaint().toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("/code")).isEqualTo("not-known-to-be-recorded");
        assertThat(answer.text("/idempotencyKey")).isEqualTo("quay-1");
        assertThat(answer.headers().get("Retry-After")).hasSize(1);
        assertThat(answer.headers().get("Idempotency-Key")).containsExactly("quay-1");
        log.work();
        assertThat(post(Requests.complaint().toString(), "quay-1").status()).isEqualTo(201);
    }

    @Test
    void looksIntoTheLogBeforeWritingBesideWhatWasNeverAcknowledged() {
        log.leaveUnacknowledged(Topics.PETITION_EVENTS);
        assertThat(post(Requests.complaint().toString(), "quay-1").status()).isEqualTo(503);
        log.leaveUnacknowledged(null);
        var recorded = Instant.parse("2026-07-01T12:00:00Z");
        turningUp = registered(recorded);

        var again = post(Requests.complaint().toString(), "quay-1");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("/recordedAt")).isEqualTo(recorded.toString());
        assertThat(log.written()).noneMatch(written -> written.topic().equals(Topics.PETITION_EVENTS));
    }

    @Test
    void takesNothingBeforeTheIndexKnowsTheLog() {
        caughtUp = false;

        assertThat(post(Requests.complaint().toString(), "quay-1").status()).isEqualTo(503);
    }

    private Answer post(String body, String key) {
        var result = http.post()
                .uri(PETITIONS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .exchange()
                .returnResult(byte[].class);
        return new Answer(
                result.getStatus().value(),
                result.getResponseHeaders(),
                EventJson.MAPPER.readTree(result.getResponseBodyContent()));
    }

    private Registered registered(Instant recordedAt) {
        var canonical = RequestForm.of(Requests.complaint().toString().getBytes(StandardCharsets.UTF_8))
                .canonical();
        return new Registered(
                "COMPLAINT",
                codes.requestDigest(canonical),
                recordedAt,
                recordedAt,
                null,
                new Registered.Position(0, 0),
                new Registered.SealedAt(0, 0, 0));
    }

    private RestTestClient client() {
        var clock = Clock.fixed(Requests.NOW, ZoneOffset.UTC);
        var progress = new IndexProgress() {
            @Override
            public boolean caughtUp() {
                return caughtUp;
            }

            @Override
            public boolean awaitEnd() {
                if (turningUp != null) {
                    index.add(codes.petitionId("19-btcd", "quay-1"), turningUp);
                }
                return true;
            }
        };
        var writer = new RegisterWriter(new WritingLog(log.producers(), index, progress, clock), index, meters);
        writer.start();
        var registration = new Registration(
                new PetitionFaults(LawPack.packaged()),
                codes,
                index,
                progress,
                new Preparation(new UnsealedSealer(), codes),
                new Registration.Recording(writer, clock));
        return RestTestClient.bindToController(
                        new RegistrationController(registration, log.petitions(index, RegisteredPetitions::new)))
                .configureServer(server -> server.setControllerAdvice(new ProblemAdvice(), log.problems()))
                .build();
    }
}
