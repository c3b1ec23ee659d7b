package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.tiepdan.eventing.EventJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers to acts of the desk that are not written to the log. */
class RefusedActsTest extends DeskScenario {
    private static final String DECISION = "/api/v1/triage/" + WAITING + "/decision";
    private static final String OBJECTION = "/api/v1/petitions/" + DECIDED + "/objection";

    @Test
    void refusesEveryFaultAtOnceAsThePapersSay() {
        var request = json("""
                {"officer": "Nguyễn Văn A", "outcome": "REFUSE", "instance": 3, "on": "yesterday", "reason": "vì tôi muốn"}""");

        var answer = post(DECISION, "k1", request);

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(body(answer)).isEqualTo(example("triage-invalid-request"));
        assertThat(log.written).isEmpty();
    }

    @Test
    void aTransferNamesItsBody() {
        var request = (ObjectNode) example("triage-decision-request");
        request.remove("competentBody");

        assertThat(body(post(DECISION, "k1", request)).at("/errors/0/pointer").stringValue())
                .isEqualTo("/competentBody");
    }

    @Test
    void namesEveryMemberThatItDoesNotKnow() {
        var request = ((ObjectNode) example("triage-decision-request"))
                .put("competentbody", "19-05443")
                .put("note", "…");

        var answer = body(post(DECISION, "k1", request));

        assertThat(answer.get("errors").findValuesAsString("pointer")).containsExactly("/competentbody", "/note");
        assertThat(answer.get("errors").findValuesAsString("code")).containsOnly("unknown-member");
        assertThat(body(post(OBJECTION, "k1", ((ObjectNode) example("objection-request")).put("proposed", "19-ubnd")))
                        .at("/errors/0/pointer")
                        .stringValue())
                .isEqualTo("/proposed");
        assertThat(log.written).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void asksForJsonByItsName(@Nullable String contentType) {
        for (var path : List.of(DECISION, OBJECTION)) {
            var answer = post(
                    path, "k1", contentType, example("triage-decision-request").toString());

            assertThat(answer.getStatus().value()).isEqualTo(415);
            assertThat(answer.getResponseHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(body(answer).get("code").stringValue()).isEqualTo("not-json");
        }
        assertThat(log.written).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-999999999-01-01", "+999999999-12-31", "0000-00-00", "1899-12-31", "3000-01-01", "2026-02-30"})
    void takesNoDayThatNobodyCanMeanToTheLog(String day) {
        var decision = ((ObjectNode) example("triage-decision-request")).put("on", day);
        var objection = ((ObjectNode) example("objection-request")).put("on", day);

        assertThat(body(post(DECISION, "k1", decision)).at("/errors/0/pointer").stringValue())
                .isEqualTo("/on");
        assertThat(body(post(OBJECTION, "k1", objection))
                        .at("/errors/0/pointer")
                        .stringValue())
                .isEqualTo("/on");
        assertThat(log.written).isEmpty();
    }

    @Test
    void asksForABody() {
        var answer = post(DECISION, "k1", "application/json", "");

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(body(answer).get("code").stringValue()).isEqualTo("unreadable-json");
    }

    @Test
    void whatTheFrameworkRefusesHasACodeToo() {
        assertThat(get(DECISION, 405).get("code").stringValue()).isEqualTo("method-not-allowed");
    }

    @Test
    void refusesAnIdThatIsNoneAndAKeyThatIsTooLong() {
        assertThat(post("/api/v1/triage/x/decision", null, example("triage-decision-request"))
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(body(post(DECISION, "k".repeat(201), example("triage-decision-request")))
                        .get("code")
                        .stringValue())
                .isEqualTo("idempotency-key-too-long");
    }

    private static JsonNode json(String text) {
        return EventJson.MAPPER.readTree(text);
    }
}
