package org.tiepdan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.Topics;
import org.tiepdan.intake.registration.Requests;
import org.tiepdan.intake.testkit.Counter;
import org.tiepdan.intake.testkit.IntakeProcess.Answer;
import org.tiepdan.intake.testkit.Signatures;
import org.tiepdan.intake.testkit.WrittenRecords;

/** A clerk corrects a slip in a registration, or voids it; the log records who and why, without personal data. */
class CorrectionTest extends CorrectionScenario {
    private static final String ROLE = """
            {"reason": "TYPING_ERROR", "respondent": {"body": "19-05443", "role": "DEPUTY_HEAD"}}""";
    /** Refused at every stage, and the answer names the stage. */
    private static final String NO_REASON = "{\"instance\": 1}";

    CorrectionTest(Counter counter) {
        super(counter);
    }

    @Test
    void aFactIsMendedAndAllElseStays() throws Exception {
        var id = openedComplaint("k");
        var before = last(id);

        var answer = correct(id, ROLE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/changed/0")).isEqualTo("respondent/role");
        assertThat(log.types(id)).containsExactly("petition.received.v1", "petition.corrected.v1");
        var after = last(id);
        assertThat(after.at("/respondent/role").asString()).isEqualTo("DEPUTY_HEAD");
        assertThat(after.at("/correction/officer").asString()).isEqualTo("cb-1");
        assertThat(after.at("/correction/by").asString()).isEqualTo(counter.body());
        assertThat(after.at("/correction/number").asInt()).isEqualTo(1);
        for (var member : List.of(
                "receivedAt", "recordedAt", "registerNumber", "requestDigest", "receiptRef", "signature", "sealedAt")) {
            assertThat(after.path(member)).as(member).isEqualTo(before.path(member));
        }
        assertThat(registered(id).text("/respondent/role")).isEqualTo("DEPUTY_HEAD");
    }

    @Test
    void theSameRequestAgainHasTheSameAnswer() throws Exception {
        var id = openedComplaint("k");
        var first = correct(id, ROLE, "s1");

        assertThat(correct(id, ROLE, "s1").text("/correctedAt")).isEqualTo(first.text("/correctedAt"));
        assertThat(correct(id, VOID.replace("TEST_ENTRY", "MISREAD"), "s1").text("/code"))
                .isEqualTo("idempotency-key-reused");
        assertThat(log.types(id)).hasSize(2);
    }

    @Test
    void wordsAndIdentityAreSealedAgainAndOpenedAsTheyAreNow() throws Exception {
        var id = openedComplaint("k");

        var answer = correct(id, """
                {"reason": "MISREAD", "content": "Tôi không đồng ý với việc thu hồi ao.",
                 "petitioner": {"kind": "INDIVIDUAL", "fullName": "%s", "phone": "0900000018"}}""".formatted(Requests.NAME));

        assertThat(answer.body().path("changed").toString())
                .contains("content", "petitioner/phone", "petitioner/address")
                .doesNotContain("0900000018");
        var opened = intake.getAs(
                opener(), "/api/v1/petitions/" + id + "/sealed?reason=CONTACT-PETITIONER&reference=12/CV-TTr");
        assertThat(opened.text("/petitioner/phone")).isEqualTo("0900000018");
        assertThat(opened.text("/content")).isEqualTo("Tôi không đồng ý với việc thu hồi ao.");
        assertThat(opened.text("/decisionNumber")).isEqualTo(Requests.DECISION_NUMBER);
        WrittenRecords.assertKeyedAndTellingNothing(log.readAll(Topics.PETITION_EVENTS, id));
        assertThat(log.readAll(Topics.SEALED_PETITIONS, id)).hasSize(2);
        assertThat(log.readAll(Topics.PETITION_KEYS, id)).hasSize(1);
    }

    @Test
    void everyFaultIsNamedInOneAnswer() throws Exception {
        var id = openedComplaint("k");

        var answer = correct(id, """
                {"reason": "SLIP", "receivingBody": "19-btcd", "registerNumber": 7, "subject": "Khác", "instance": 3, "filed": 1,
                 "decision": {"kind": "ADMINISTRATIVE_ACT", "issuedOn": "2026-07-05"}}""");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()
                        .path("errors")
                        .valueStream()
                        .map(each -> each.path("pointer").asString() + " "
                                + each.path("code").asString()))
                .contains(
                        "/reason unknown-code",
                        "/receivingBody not-correctable",
                        "/registerNumber not-correctable",
                        "/subject petitioner-needed",
                        "/instance not-an-instance",
                        "/decision/issuedOn dates-out-of-order",
                        "/filed unknown-member");
        assertThat(log.types(id)).hasSize(1);
    }

    @Test
    void nothingChangedIsAFault() throws Exception {
        var id = openedComplaint("k");

        var answer = correct(id, ROLE.replace("DEPUTY_HEAD", "HEAD"));

        assertThat(answer.text("/errors/0/code")).isEqualTo("nothing-changed");
    }

    @Test
    void onceTakenUpOnlyTheWordsAreMendedAndNothingIsVoid() throws Exception {
        var id = openedComplaint("k");
        tracked(id, "case.accepted.v1", Map.of());
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(correct(id, NO_REASON).body().toString()).contains("/instance", "taken-up"));

        assertThat(correct(id, ROLE).text("/errors/0/code")).isEqualTo("taken-up");
        assertThat(send(id, "void", VOID, "v").text("/code")).isEqualTo("taken-up");
        assertThat(correct(id, "{\"reason\": \"MISREAD\", \"content\": \"Ao.\"}")
                        .status())
                .isEqualTo(200);

        tracked(id, "case.closed.v1", Map.of("closedAs", "SETTLED"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(correct(id, NO_REASON).text("/code")).isEqualTo("case-ended"));
    }

    @Test
    void aVoidRegistrationIsFinal() throws Exception {
        var id = openedComplaint("k");

        var answer = send(id, "void", VOID, "v");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(last(id).path("reason").asString()).isEqualTo("TEST_ENTRY");
        assertThat(last(id).path("receivingBody").asString()).isEqualTo(counter.body());
        assertThat(send(id, "void", VOID, "v").text("/voidedAt")).isEqualTo(answer.text("/voidedAt"));
        assertThat(correct(id, ROLE).text("/code")).isEqualTo("registration-void");
        assertThat(registered(id).text("/respondent/role")).isEqualTo("HEAD");
    }

    @Test
    void whatIsNotDecidedYetIsAskedForAgain() throws Exception {
        var id = complaint("k");

        var answer = correct(id, ROLE);

        assertThat(answer.text("/code")).isEqualTo("not-decided-yet");
        assertThat(answer.response().headers().firstValue("Retry-After")).contains("2");
    }

    @Test
    void nobodyElseMendsIt() throws Exception {
        var id = openedComplaint("k");
        var stranger = Signatures.of("cb-9", Role.CLERK, "19-so-noi-vu");

        for (var each : List.of(id, UNKNOWN)) {
            assertUnknown(intake.postAs(stranger, "/api/v1/petitions/" + each + "/correction", ROLE));
            assertUnknown(intake.postAs(stranger, "/api/v1/petitions/" + each + "/void", VOID));
        }
        assertThat(intake.postAs(as("cb-1", Role.OFFICER), "/api/v1/petitions/" + id + "/void", VOID)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aPetitionThatIsADenunciationOfItsReceiverFromNowOnDoesNotExistThere() throws Exception {
        var id = openedComplaint("k");

        var answer = correct(id, """
                {"reason": "MISREAD", "type": "DENUNCIATION", "field": "CORRUPTION", "decision": null, "instance": null,
                 "respondent": {"body": "%s", "role": "HEAD"}}""".formatted(counter.body()));

        assertThat(answer.status()).isEqualTo(200);
        assertUnknown(registered(id));
        assertUnknown(correct(id, ROLE, "again"));
        assertThat(last(id).path("subject").asString()).isNotEqualTo("Khiếu nại quyết định thu hồi đất");
    }

    private Answer registered(String id) throws Exception {
        return intake.getAs(as("cb-1", Role.CLERK), "/api/v1/petitions/" + id);
    }
}
