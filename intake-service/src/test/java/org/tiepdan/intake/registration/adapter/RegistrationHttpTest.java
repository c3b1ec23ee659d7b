package org.tiepdan.intake.registration.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.servicekit.openapi.ApiDocument;
import tools.jackson.databind.JsonNode;

/** The answers to petitions that are registered. */
class RegistrationHttpTest extends RegistrationScenario {

    @Test
    void answersWithAReceiptOnceThePetitionIsRecorded() {
        var answer = post(Requests.complaint().toString(), "quay-1");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("Location")).containsExactly(PETITIONS + "/" + answer.text("/petitionId"));
        assertThat(answer.text("/receiptCode")).hasSize(12);
        assertThat(answer.text("/receivedAt")).isEqualTo("2026-07-01T02:15:00Z");
        assertThat(answer.text("/recordedAt")).isEqualTo(Requests.NOW.toString());
        assertThat(meters.counter("petitions.received", "channel", "IN_PERSON", "body", "19-btcd")
                        .count())
                .isEqualTo(1);
    }

    @Test
    void recordsWhoRegisteredIt() {
        post(Requests.complaint().toString(), "quay-1");

        assertThat(EventRecords.payload(log.written().getLast().value(), JsonNode.class)
                        .path("registeredBy")
                        .asString())
                .isEqualTo("cb-1");
    }

    @Test
    void acceptsTheExampleOfItsOwnDocument() {
        var example =
                ApiDocument.read().at("/paths/~1api~1v1~1petitions/post/requestBody/content/application~1json/example");

        assertThat(post(example.toString(), "quay-1").status()).isEqualTo(201);
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
    void numbersWhatItRecords() {
        post(Requests.complaint().toString(), "quay-1");

        var second = post(Requests.complaint().toString(), "quay-2");

        assertThat(second.body().get("registerNumber").intValue()).isEqualTo(2);
        assertThat(second.body().get("registerYear").intValue()).isEqualTo(2026);
    }

    @Test
    void givesARepeatedRequestItsFirstAnswer() {
        var first = post(Requests.complaint().toString(), "quay-1");
        var again = post(Requests.complaint().toPrettyString(), "quay-1");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(log.written()).hasSize(3);
    }

    @Test
    void makesAKeyWhereNoneIsSent() {
        var answer = post(Requests.complaint().toString(), "");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.headers().get("Idempotency-Key")).hasSize(1);
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
}
