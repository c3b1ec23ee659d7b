package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.intake.reception.Receptions;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Signatures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A body reports its receptions; the figures can be recorded once, and voided once. */
class ReceptionTest extends OpeningScenario {
    private static final String ADDRESS = "/api/v1/receptions";

    ReceptionTest(Counter counter) {
        super(counter);
    }

    static ObjectNode reception(String body) {
        var reception = (ObjectNode) EventJson.MAPPER.readTree("""
                {"heldOn": "2026-07-15", "session": "PERIODIC_BY_HEAD", "visits": 6, "people": 19, "mattersFirst": 4,
                 "mattersAgain": 2, "groups": {"groups": 1, "people": 11, "mattersFirst": 0, "mattersAgain": 1}}""");
        return reception.put("by", body);
    }

    @Test
    void recordsFiguresAsTheSampleHasThem() throws Exception {
        var petition = intake.post(counter.complaint(), "quay-1").text("/petitionId");
        var reception = reception(counter.body());
        reception.putArray("petitions").add(petition);

        var answer = record(reception, "buoi-1");

        assertThat(answer.status()).isEqualTo(201);
        var id = answer.text("/receptionId");
        assertThat(answer.response().headers().firstValue("Location")).contains(ADDRESS + "/" + id);
        var written = last(id);
        var sample = ContractSamples.value("reception.held.v1");
        assertThat(written.propertyNames()).containsExactlyInAnyOrderElementsOf(sample.propertyNames());
        assertThat(List.of("heldOn", "session", "sessions", "visits", "groups"))
                .allSatisfy(member -> assertThat(written.get(member)).isEqualTo(sample.get(member)));
        assertThat(written.path("petitions").get(0).asString()).isEqualTo(petition);
        assertThat(written.path("officer").asString()).isEqualTo("cb-1");
    }

    @Test
    void recordsOnceHoweverOftenItIsSent() throws Exception {
        var first = record(reception(counter.body()), "buoi-2");
        var again = record(reception(counter.body()), "buoi-2");
        var other = record(reception(counter.body()).put("people", 20), "buoi-2");

        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/code")).isEqualTo("idempotency-key-reused");
        assertThat(log.types(first.text("/receptionId"))).containsExactly("reception.held.v1");
    }

    @Test
    void namesEveryFaultAtOnce() throws Exception {
        var answer = record(
                reception(counter.body())
                        .put("heldOn", LocalDate.now().plusDays(3).toString())
                        .put("session", "REGULAR")
                        .put("sessions", 1)
                        .put("people", 5)
                        .put("mattersAgain", -1)
                        .put("citizens", "A")
                        .set("petitions", EventJson.MAPPER.createArrayNode().add("0".repeat(32))),
                "buoi-3");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").valueStream().map(ReceptionTest::fault))
                .containsExactlyInAnyOrder(
                        "/heldOn in-the-future",
                        "/sessions not-counted",
                        "/people fewer-than-visits",
                        "/groups/people more-than-all",
                        "/mattersAgain out-of-range",
                        "/citizens unknown-member",
                        "/petitions/0 unknown-petition");
    }

    @Test
    void refusesABodyThatThereIsNot() throws Exception {
        var answer = record(reception("19-khong-co").put("people", 5), "buoi-5");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("errors").valueStream().map(ReceptionTest::fault))
                .containsExactlyInAnyOrder(
                        "/by unknown-body", "/people fewer-than-visits", "/groups/people more-than-all");
    }

    @Test
    void voidsARecordOnceAndForItsOwnBodyAlone() throws Exception {
        var id = record(reception(counter.body()), "buoi-4").text("/receptionId");
        var elsewhere = Signatures.of("cb-2", Role.LEADER, "19-so-y-te");

        assertThat(makeVoid(elsewhere, id, "TEST_ENTRY").status()).isEqualTo(403);
        assertThat(makeVoid(as("cb-1", Role.CLERK), id, "NO-REASON").text("/code"))
                .isEqualTo("invalid-request");
        var done = makeVoid(as("cb-3", Role.LEADER), id, "WRONG_FIGURES");
        var again = makeVoid(as("cb-1", Role.CLERK), id, "TEST_ENTRY");

        assertThat(done.status()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(done.response().body());
        assertThat(log.types(id)).containsExactly("reception.held.v1", "reception.voided.v1");
        assertThat(last(id).propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        ContractSamples.value("reception.voided.v1").propertyNames());
        assertThat(makeVoid(as("cb-1", Role.CLERK), "0".repeat(32), "TEST_ENTRY")
                        .text("/code"))
                .isEqualTo("unknown-reception");
    }

    /** The ordinary answer would look as if the figures counted. */
    @Test
    void refusesByNameWhatWasVoidedAndIsSentAgain() throws Exception {
        var id = record(reception(counter.body()), "buoi-6").text("/receptionId");
        makeVoid(as("cb-1", Role.CLERK), id, "WRONG_FIGURES");

        var again = record(reception(counter.body()), "buoi-6");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("/code")).isEqualTo("reception-void");
        assertThat(record(reception(counter.body()), "buoi-6b").status()).isEqualTo(201);
    }

    /** The pack has no bodies before July 2025: an older register is entered by the body that keeps it now. */
    @Test
    void takesReceptionsOfAnOlderRegister() throws Exception {
        var older = record(reception(counter.body()).put("heldOn", "2025-06-16"), "buoi-7");
        var oldest = record(reception(counter.body()).put("heldOn", "1990-06-16"), "buoi-8");

        assertThat(older.status()).isEqualTo(201);
        assertThat(oldest.body().path("errors").valueStream().map(ReceptionTest::fault))
                .containsExactly("/heldOn before-calendar");
    }

    /** Another instance recorded it, or this one before its restart. */
    @Test
    void knowsAReceptionFromTheLog() throws Exception {
        var sample = ContractSamples.record("reception.held.v1");
        var id = "5d1e8a2c6b0f3957a1c4e8d26f9b0358";
        var headers = sample.headers();
        headers.remove("ce_subject").add("ce_subject", id.getBytes(StandardCharsets.UTF_8));
        log.write(new ProducerRecord<>(
                Topics.PETITION_EVENTS, null, id.getBytes(StandardCharsets.UTF_8), sample.value(), headers));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(intake.bean(Receptions.class).find(new CaseId(id)))
                        .hasValueSatisfying(known -> assertThat(known.body()).isEqualTo("19-05443")));
    }

    private static String fault(JsonNode error) {
        return error.path("pointer").asString() + " " + error.path("code").asString();
    }

    private Answer record(JsonNode reception, String key) throws Exception {
        return intake.postAs(as("cb-1", Role.CLERK), ADDRESS, reception.toString(), key);
    }

    private Answer makeVoid(String token, String id, String reason) throws Exception {
        return intake.postAs(token, ADDRESS + "/" + id + "/void", "{\"reason\": \"" + reason + "\"}");
    }
}
