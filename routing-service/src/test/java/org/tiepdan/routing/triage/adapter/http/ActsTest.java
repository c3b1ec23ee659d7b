package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.routing.triage.TriageCommand.DecideTriage;
import org.tiepdan.routing.triage.TriageCommand.ResolveConflict;
import org.tiepdan.routing.triage.adapter.Desk;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.Waiters;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests for decisions of the desk, and their answers. */
class ActsTest extends DeskScenario {
    private static final String DECISION = "/api/v1/triage/" + WAITING + "/decision";
    private static final String OBJECTION = "/api/v1/petitions/" + DECIDED + "/objection";

    @Autowired
    private Waiters<StoredResult> waiters;

    @BeforeEach
    void petitionsAreKnown() {
        desk.petitions.put(WAITING, petition("19-btcd", "2026-08-17T02:15:00Z", null));
        desk.petitions.put(DECIDED, petition("19-btcd", "2026-07-01T02:15:00Z", 1));
    }

    @Test
    void writesNothingForAPetitionThatIsNotThere() {
        desk.petitions.clear();

        for (var act : List.of(DECISION, OBJECTION)) {
            var example = act.equals(DECISION) ? "triage-decision-request" : "objection-request";
            var answer = post(act, "k1", example(example));

            assertThat(answer.getStatus().value()).isEqualTo(404);
            assertThat(body(answer).get("code").stringValue()).isEqualTo("unknown-petition");
        }
        assertThat(log.written).isEmpty();
    }

    @Test
    void putsADecisionOnTheLogAndAnswersWhatComesOfIt() {
        var told = example("triage-decision-response");
        log.answer = (id, request) -> answer(StoredResult.done(id, request.digest(), told, request.by()));

        var answer = post(DECISION, "k1", example("triage-decision-request"));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(answer.getResponseHeaders().getFirst(IdempotencyKey.HEADER)).isEqualTo("k1");
        assertThat(body(answer)).isEqualTo(told);
        assertThat(log.written)
                .singleElement()
                .extracting(DeskRequest::command)
                .isEqualTo(new DecideTriage(
                        "19-btcd", "cb-01", today(), Outcome.TRANSFER, "19-05443", 1, "FACTS-COMPLETED"));
    }

    @Test
    void recordsWhoIsSignedInAsTheOfficerWhateverTheRequestSays() {
        signInAs(new Caller("cb-777", Set.of(Role.TRIAGE_OFFICER), Set.of("19-btcd")));

        var request = (ObjectNode) example("triage-decision-request");
        post(DECISION, "k1", request.put("officer", "cb-02"));
        request.remove("officer");
        post(DECISION, "k2", request);

        assertThat(log.written).hasSize(2).allSatisfy(each -> {
            assertThat(each.command().officer()).isEqualTo("cb-777");
            assertThat(each.payload().from()).isEqualTo(Caller.named("cb-777"));
        });
    }

    @Test
    void saysWhereToLookWhenNothingComesOfItInTime() {
        var answer = post(DECISION, "k1", example("triage-decision-request"));

        var commandId = CommandEnvelope.id(WAITING, "k1");
        assertThat(answer.getStatus().value()).isEqualTo(202);
        assertThat(answer.getResponseHeaders().getLocation())
                .hasToString("/api/v1/triage/" + WAITING + "/commands/" + commandId);

        assertThat(get("/api/v1/triage/" + WAITING + "/commands/" + commandId, 404)
                        .get("code")
                        .stringValue())
                .isEqualTo("unknown-command");
        var told = example("triage-decision-response");
        desk.results.put(Desk.resultKey(WAITING, commandId), StoredResult.done(commandId, "q", told, "19-btcd"));
        assertThat(get("/api/v1/triage/" + WAITING + "/commands/" + commandId, 200))
                .isEqualTo(told);
    }

    @Test
    void answersARefusalAsAProblem() {
        var telling = example("not-in-triage");
        log.answer = (id, request) -> answer(new StoredResult(
                1,
                id,
                request.digest(),
                409,
                "not-in-triage",
                "Cần đơn đang chờ cán bộ phân loại, nhưng đơn này đã có quyết định.",
                "Expected a petition that waits for an officer, but this one is decided.",
                null,
                "19-btcd"));

        var answer = post(DECISION, null, example("triage-decision-request"));

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(body(answer)).isEqualTo(telling);
        assertThat(answer.getResponseHeaders().getFirst(IdempotencyKey.HEADER)).isNotBlank();
    }

    @Test
    void anAnswerForAnotherRequestWithTheSameKeyIsNotMistakenForOurs() {
        log.answer = (id, request) ->
                answer(StoredResult.done(id, "q-another", example("triage-decision-response"), request.by()));

        assertThat(post(DECISION, "k1", example("triage-decision-request"))
                        .getStatus()
                        .value())
                .isEqualTo(202);
    }

    @Test
    void asksToRepeatWhatIsNotKnownToBeWritten() {
        log.isDown = true;

        var answer = post(DECISION, "k1", example("triage-decision-request"));

        assertThat(answer.getStatus().value()).isEqualTo(503);
        assertThat(body(answer).get("code").stringValue()).isEqualTo("not-known-to-be-recorded");
        assertThat(answer.getResponseHeaders().getFirst(IdempotencyKey.HEADER)).isEqualTo("k1");
    }

    @Test
    void aConflictIsResolvedWithoutAnOutcomeAndForAReasonOfItsOwn() {
        post(DECISION, "k1", json("""
                {"by": "19-btcd", "officer": "cb-01", "conflict": "1d9e0b7c", "reason": "SAME-PETITION"}"""));
        assertThat(log.written)
                .singleElement()
                .extracting(DeskRequest::command)
                .isEqualTo(new ResolveConflict("19-btcd", "cb-01", today(), "1d9e0b7c", "SAME-PETITION"));

        var mixed = body(post(DECISION, "k2", json("""
                {"by": "19-btcd", "officer": "cb-01", "conflict": "1d9e0b7c", "outcome": "FILE", "reason": "NOT-ELIGIBLE"}""")));
        assertThat(mixed.get("errors").findValuesAsString("pointer")).containsExactlyInAnyOrder("/outcome", "/reason");
    }

    @Test
    void theSameRequestHasTheSameDigestHoweverItIsWritten() {
        post(
                DECISION,
                "k1",
                json("{\"reason\":\"NOT-ELIGIBLE\",\"by\":\"19-btcd\",\"officer\":\"cb-01\",\"outcome\":\"FILE\"}"));
        post(
                DECISION,
                "k1",
                json("{\"by\":\"19-btcd\",\"outcome\":\"FILE\",\"officer\":\"cb-01\",\"reason\":\"NOT-ELIGIBLE\"}"));
        post(
                DECISION,
                "k1",
                json("{\"by\":\"19-btcd\",\"outcome\":\"FILE\",\"officer\":\"cb-02\",\"reason\":\"NOT-ELIGIBLE\"}"));

        assertThat(log.written.get(0).digest()).isEqualTo(log.written.get(1).digest());
        assertThat(log.written.get(2).digest()).isNotEqualTo(log.written.get(1).digest());
    }

    @Test
    void sendsOnToTheInstanceThatHoldsThePetition() {
        desk.elsewhere.put(ELSEWHERE, URI.create("http://other:8082"));
        var path = "/api/v1/triage/" + ELSEWHERE + "/decision";

        var answer = post(path, "k1", example("triage-decision-request"));

        assertThat(answer.getStatus().value()).isEqualTo(307);
        assertThat(answer.getResponseHeaders().getLocation()).hasToString("http://other:8082" + path);
        assertThat(log.written).isEmpty();
    }

    @Test
    void passesOnWhatTheInstanceThatHoldsThePetitionSaysOfACommand() {
        var told = example("triage-decision-response");
        try (var other = new OtherInstance(200, told)) {
            desk.elsewhere.put(ELSEWHERE, other.address());

            assertThat(get("/api/v1/triage/" + ELSEWHERE + "/commands/k 1", 200))
                    .isEqualTo(told);
            assertThat(other.asked()).containsExactly("/api/v1/triage/" + ELSEWHERE + "/commands/k%201 null");
        }
    }

    private void answer(StoredResult result) {
        waiters.answer(result.commandId(), result.requestDigest(), result);
    }

    private static JsonNode json(String text) {
        return EventJson.MAPPER.readTree(text);
    }
}
