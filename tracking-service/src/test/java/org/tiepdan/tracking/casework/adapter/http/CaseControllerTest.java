package org.tiepdan.tracking.casework.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.tiepdan.access.Caller;
import org.tiepdan.servicekit.command.CommandNotWrittenException;
import org.tiepdan.tracking.casework.adapter.CommandRecord;
import org.tiepdan.tracking.casework.adapter.CommandReply;

/** The edge alone: the log and the stores are in memory. */
class CaseControllerTest extends CaseWebScenario {
    @Test
    void recordsWhoIsSignedInAsTheOfficerWhateverTheRequestSays() {
        post("withdrawal", """
            {"by": "19-05443", "officer": "cb-0007"}\
            """);

        assertThat(written).singleElement().satisfies(record -> {
            assertThat(record.officer()).isEqualTo("cb-0142");
            assertThat(record.from()).isEqualTo(Caller.named("cb-0142"));
        });
    }

    @Test
    void answersWithTheCaseAsItNowIs() {
        var result = post("acceptance", BODY);

        assertThat(result).hasStatusOk().containsHeader("Idempotency-Key");
        assertThat(result).bodyJson().extractingPath("$.caseId").isEqualTo(ID);
        assertThat(result).bodyJson().extractingPath("$.deadlines[0].ruleId").isEqualTo("KN-ACCEPT-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000000000000000000000000000", "nonsense"})
    void writesNothingForACaseThatIsNotThere(String id) {
        thenProblem(post(id, "acceptance", "k-1", BODY), 404, "unknown-case");
        assertThat(written).isEmpty();
    }

    @Test
    void takesTodayInVietNamForTheDayThatWasLeftOut() {
        post("acceptance", """
            {"by": "19-05443", "officer": "cb-0142"}\
            """);

        assertThat(written)
                .singleElement()
                .satisfies(record -> assertThat(record.on()).isEqualTo("2026-07-03"));
    }

    @Test
    void makesAKeyWhereNoneIsGiven() {
        var result = web().post()
                .uri("/api/v1/cases/" + ID + "/acceptance")
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY)
                .exchange();

        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Idempotency-Key")).hasSize(36);
    }

    @Test
    void namesEveryFaultAtOnce() {
        var result = post("decision", """
            {"by": "Xã Một", "officer": "Nguyễn Thị Lan", "on": "hôm nay", "settlement": "PERHAPS"}\
            """);

        thenProblem(result, 422, "invalid-request");
        assertThat(result)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/by", "/on", "/number", "/settlement");
        assertThat(written).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "no"})
    void refusesWhatIsNoJsonObject(String body) {
        thenProblem(post("acceptance", body), 400, "unreadable-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/x-www-form-urlencoded", "text/plain", "nonsense"})
    void asksForJsonByItsName(String contentType) {
        var request = web().post().uri("/api/v1/cases/" + ID + "/acceptance").content(BODY);

        var result = contentType.isEmpty()
                ? request.exchange()
                : request.header("Content-Type", contentType).exchange();

        thenProblem(result, 415, "not-json");
        assertThat(written).isEmpty();
    }

    @Test
    void takesJsonWithItsCharset() {
        var result = web().post()
                .uri("/api/v1/cases/" + ID + "/acceptance")
                .header("Content-Type", "application/json; charset=UTF-8")
                .content(BODY)
                .exchange();

        assertThat(result).hasStatusOk();
    }

    @ParameterizedTest
    @CsvSource({"404, unknown-case", "409, not-allowed-in-state", "422, not-the-competent-body"})
    void passesOnWhatTheLogRefused(int status, String code) {
        log = (command, payload) -> answer(new CommandReply(
                command.id(), status, code, "vi", "en", null, ((CommandRecord) payload).digest(), "19-05443"));

        thenProblem(post("acceptance", BODY), status, code);
    }

    @Test
    void saysWhereTheAnswerWillBeWhenItTakesTooLong() {
        log = (command, _) -> commandIds.add(command.id());

        var result = post("acceptance", BODY);

        var place = "/api/v1/cases/" + ID + "/commands/k-1";
        assertThat(result).hasStatus(202).hasHeader("Location", place);
        assertThat(web().get().uri(place).exchange()).hasStatusOk();
    }

    @Test
    void knowsAKeyByWhatIsSeenOfItInAHeaderAndInAPath() {
        log = (command, _) -> commandIds.add(command.id());
        var key = new String("quầy-1\u00A0".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        var result = post(ID, "acceptance", key, BODY);

        var place = "/api/v1/cases/" + ID + "/commands/qu%E1%BA%A7y-1";
        assertThat(result).hasStatus(202).hasHeader("Location", place);
        assertThat(web().get().uri(URI.create(place)).exchange()).hasStatusOk();
    }

    @Test
    void takesNoAnswerToAnotherRequestUnderTheSameKey() {
        log = (command, _) ->
                answer(new CommandReply(command.id(), 200, null, null, null, SAMPLE.shown(), "q-other", "19-05443"));

        assertThat(post("acceptance", BODY)).hasStatus(202);
    }

    @Test
    void saysThatItIsNotKnownToBeRecordedWhenTheBrokerIsAway() {
        log = (_, _) -> {
            throw new CommandNotWrittenException(new IllegalStateException());
        };

        var result = post("acceptance", BODY);

        thenProblem(result, 503, "not-known-to-be-recorded");
        assertThat(result).containsHeader("Retry-After").hasHeader("Idempotency-Key", "k-1");
    }

    @Test
    void namesTheCommandsThereAreWhereThereIsNone() {
        var result = post("reopening", BODY);
        thenProblem(result, 404, "unknown-command");
        assertThat(result).bodyJson().extractingPath("$.detail").asString().contains("acceptance", "withdrawal");
    }

    @Test
    void refusesAKeyThatIsTooLong() {
        thenProblem(post(ID, "acceptance", "k".repeat(201), BODY), 422, "idempotency-key-too-long");
    }

    @Test
    void showsACase() {
        var result = web().get().uri("/api/v1/cases/" + ID).exchange();
        var shown = assertThat(result).hasStatusOk().bodyJson();
        shown.extractingPath("$.state").isEqualTo("ROUTED");
        shown.extractingPath("$.openedAt").isEqualTo("2026-07-01T02:15:03.410Z");
        shown.extractingPath("$.deadlines[0].dueOn").isEqualTo("2026-07-10");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/cases/00000000000000000000000000000000, unknown-case",
        "/api/v1/cases/0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e/commands/none, unknown-command-key"
    })
    void saysWhatIsNotThere(String path, String code) {
        thenProblem(web().get().uri(path).exchange(), 404, code);
    }
}
