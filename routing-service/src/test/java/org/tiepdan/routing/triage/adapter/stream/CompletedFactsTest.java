package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.routing.triage.adapter.command.CommandRecord;
import tools.jackson.databind.node.ObjectNode;

/** Facts completed by an officer, on the log. */
class CompletedFactsTest extends HeardScenario {
    private void waitingForTheInstance() {
        var petition = petition();
        petition.remove("instance");
        receive(petition);
        values();
    }

    private int complete(String key, String facts) {
        var id = command(key, CommandRecord.COMPLETE, """
                {"by": "19-btcd", "officer": "cb-01", "on": "2026-08-19", "reason": "READ-IN-THE-PETITION",
                 "requestDigest": "q-%s", "facts": %s}""".formatted(key, facts));
        return Objects.requireNonNull(result(id)).status();
    }

    @Test
    void theRulesDecideWithThemOnTheDayTheyWereEntered() {
        waitingForTheInstance();

        assertThat(complete("k1", "{\"instance\": 2}")).isEqualTo(200);

        var routed = onlyValue();
        assertThat(routed.get("competentBody").stringValue()).isEqualTo("19-ubnd");
        assertThat(routed.get("instance").intValue()).isEqualTo(2);
        assertThat(routed.get("decidedOn").stringValue()).isEqualTo("2026-08-19");
        assertThat(routed.has("decidedBy")).isFalse();
        assertThat(routed.at("/completed/officer").stringValue()).isEqualTo("cb-01");
        assertThat(routed.at("/completed/facts").toString()).isEqualTo("{\"instance\":2}");
        assertThat(routed.at("/reasons/0/ruleId").stringValue()).isEqualTo("KN-COMMUNE-2");
        assertThat(pending()).isEmpty();
    }

    @Test
    void itWaitsAsBeforeAndSaysWhatWasEnteredWhereTheRulesStillDoNotDecide() {
        waitingForTheInstance();
        var before = pending();

        assertThat(complete("k1", "{\"field\": \"OTHER\"}")).isEqualTo(200);

        var requested = onlyValue();
        assertThat(requested.get("missing").toString()).isEqualTo("[\"instance\"]");
        assertThat(requested.get("field").stringValue()).isEqualTo("OTHER");
        assertThat(requested.at("/completed/facts/field").stringValue()).isEqualTo("OTHER");
        assertThat(pending()).isEqualTo(before);
        complete("k2", "{\"instance\": 1}");
        assertThat(Objects.requireNonNull(petitionNow().background().completions()))
                .hasSize(2);
        assertThat(onlyValue().get("competentBody").stringValue()).isEqualTo("19-05443");
    }

    @Test
    void whatIsFoundAtTheDeskIsJudgedLikeWhatIsFoundAtTheCounter() {
        // LKN 11.5
        waitingForTheInstance();

        complete("k1", "{\"found\": [\"UNSIGNED\"]}");

        var guided = onlyValue();
        assertThat(guided.get("outcome").stringValue()).isEqualTo("GUIDE");
        assertThat(guided.at("/reasons/0/ruleId").stringValue()).isEqualTo("DK-UNSIGNED-COMPLAINT");
    }

    @Test
    void theSameRequestAgainGetsTheSameAnswerAndIsEnteredOnce() {
        waitingForTheInstance();

        complete("k1", "{\"field\": \"OTHER\"}");
        complete("k1", "{\"field\": \"OTHER\"}");

        assertThat(Objects.requireNonNull(petitionNow().background().completions()))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedIsSaidWithTheReason() {
        routed();

        assertThat(complete("k1", "{\"instance\": 2}")).isEqualTo(409);
    }

    @Test
    void anOfficersDecisionKeepsTheRulesThatStoodBehindTheProposal() {
        waitingForTheInstance();
        var waited = petitionNow().decision().reasons();

        decide("k1", "19-btcd", "FILE");

        var filed = onlyValue();
        assertThat(filed.at("/proposal/0/ruleId").stringValue())
                .isEqualTo(waited.getFirst().ruleId());
        assertThat(filed.at("/reasons/0/ruleId").stringValue()).isEqualTo("NOT-ELIGIBLE");
        assertThat(petitionNow().background().decisionEvent()).isNotNull();
    }

    @Test
    void whatTheContractShowsIsUnderstood() {
        waitingForTheInstance();
        var sample = (ObjectNode) ContractSamples.value("triage.complete.v1").deepCopy();

        var id = command("k1", CommandRecord.COMPLETE, sample.toString());

        assertThat(Objects.requireNonNull(result(id)).status()).isEqualTo(200);
        assertThat(onlyValue().at("/completed/facts")).isEqualTo(sample.get("facts"));
    }
}
