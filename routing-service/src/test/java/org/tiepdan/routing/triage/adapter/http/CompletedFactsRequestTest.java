package org.tiepdan.routing.triage.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.triage.adapter.Background;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import org.tiepdan.routing.triage.adapter.tracking.CaseReply;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.servicekit.command.Waiters;
import tools.jackson.databind.JsonNode;

/** Requests with facts completed by an officer, and requests that revoke a decision. */
class CompletedFactsRequestTest extends DeskScenario {
    private static final String FACTS = "/api/v1/triage/" + WAITING + "/facts";
    private static final String OVERTURN = "/api/v1/triage/" + DECIDED + "/overturn";

    @Autowired
    private Waiters<CaseReply> waiters;

    @BeforeEach
    void petitionsAreKnown() {
        desk.petitions.put(WAITING, petition("19-btcd", "2026-08-17T02:15:00Z", null));
        desk.petitions.put(
                DECIDED,
                petition("19-btcd", "2026-07-01T02:15:00Z", 1)
                        .with(new Background(null, null, null, null, null, "e-decision", null)));
    }

    @Test
    void factsAreWrittenAsTheContractHasThem() {
        var answer = post(FACTS, "k1", example("facts-request"));

        assertThat(answer.getStatus().value()).isEqualTo(202);
        assertThat(log.written).singleElement().satisfies(written -> {
            assertThat(written.type()).isEqualTo(CommandRecord.COMPLETE);
            assertThat(tree(written.payload()).get("facts"))
                    .isEqualTo(ContractSamples.value("triage.complete.v1").get("facts"));
        });
    }

    @Test
    void everyFaultIsNamedWithItsMember() {
        var answer = post(FACTS, "k1", "application/json", """
                {"by": "19-btcd", "reason": "BECAUSE", "field": "CORRUPTION", "instance": 3, "resolved": ["UNSIGNED"],
                 "place": {"commune": "99999"}, "respondent": {"body": "nobody"}}""");

        assertThat(answer.getStatus().value()).isEqualTo(422);
        assertThat(body(answer).get("errors").findValuesAsString("code"))
                .contains(
                        "unknown-reason",
                        "field-not-of-type",
                        "not-an-instance",
                        "not-found-before",
                        "unknown-commune",
                        "unknown-body");
        assertThat(log.written).isEmpty();
    }

    @Test
    void aDecisionIsTakenBackByACorrectionOfTheCase() {
        log.answer = (id, request) -> {
            var shown = EventJson.MAPPER.treeToValue(example("overturn-response"), CaseReply.Shown.class);
            waiters.answer(id, request.digest(), new CaseReply(id, 200, null, null, null, shown, request.digest()));
        };

        var answer = post(OVERTURN, "k1", example("overturn-request"));

        assertThat(answer.getStatus().value()).isEqualTo(200);
        assertThat(body(answer)).isEqualTo(example("overturn-response"));
        assertThat(log.written).singleElement().satisfies(written -> {
            assertThat(written.type()).isEqualTo(CommandRecord.CASE_CORRECTION);
            assertThat(written.payload().voids()).isEqualTo("e-decision");
            assertThat(written.payload().officer()).isEqualTo("cb-01");
            assertThat(ContractSamples.schema("case.correction.v1")
                            .get("properties")
                            .propertyNames())
                    .containsAll(tree(written.payload()).propertyNames());
        });
    }

    @Test
    void whereNoOfficersDecisionStandsThereIsNothingToTakeBack() {
        var answer = post("/api/v1/triage/" + WAITING + "/overturn", "k1", example("overturn-request"));

        assertThat(answer.getStatus().value()).isEqualTo(409);
        assertThat(body(answer).get("code").stringValue()).isEqualTo("nothing-to-overturn");
        assertThat(log.written).isEmpty();
    }

    @Test
    void whoAsksForItAgainGetsTheAnswerOfTheFirstTime() {
        var known = petition("19-btcd", "2026-07-01T02:15:00Z", 1);
        var decided = known.with(new Background(null, null, null, null, null, "e-decision", null));
        var shown = EventJson.MAPPER.treeToValue(example("overturn-response"), CaseReply.Shown.class);
        log.answer = (id, request) ->
                waiters.answer(id, request.digest(), new CaseReply(id, 200, null, null, null, shown, request.digest()));
        var first = post(OVERTURN, "k1", example("overturn-request"));

        var taken = decided.background().takenBackBy(CommandEnvelope.id(DECIDED, "k1"));
        desk.petitions.put(DECIDED, known.with(new Background(null, null, null, null, null, null, taken.takenBack())));
        var second = post(OVERTURN, "k1", example("overturn-request"));
        var another = post(OVERTURN, "k2", example("overturn-request"));

        assertThat(second.getStatus().value()).isEqualTo(200);
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(log.written)
                .hasSize(2)
                .allSatisfy(written -> assertThat(written.payload().voids()).isEqualTo("e-decision"));
        assertThat(body(another).get("code").stringValue()).isEqualTo("nothing-to-overturn");
    }

    @Test
    void aReasonThatIsNoSlipIsRefused() {
        var answer = post(OVERTURN, "k1", "application/json", "{\"by\": \"19-btcd\", \"reason\": \"NOT-COMPETENT\"}");

        assertThat(body(answer).get("errors").findValuesAsString("code")).containsExactly("unknown-reason");
    }

    @Test
    void whatWaitsIsListedByTypeAndByWhatIsMissing() {
        assertThat(get("/api/v1/triage?missing=instance", 200).get("items")).hasSize(1);
        assertThat(get("/api/v1/triage?missing=respondent", 200).get("items")).isEmpty();
        assertThat(get("/api/v1/triage?type=COMPLAINT", 200).get("items")).hasSize(1);
        assertThat(get("/api/v1/triage?type=FEEDBACK", 200).get("items")).isEmpty();
        assertThat(get("/api/v1/triage?type=LETTER", 422).get("code").stringValue())
                .isEqualTo("invalid-request");
    }

    private static JsonNode tree(CommandRecord payload) {
        return EventJson.MAPPER.valueToTree(payload);
    }
}
