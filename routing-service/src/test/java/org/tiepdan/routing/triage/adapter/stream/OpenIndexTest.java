package org.tiepdan.routing.triage.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.routing.adapter.TopologyScenario;
import org.tiepdan.routing.triage.adapter.Desk;

/** The index of the petitions that other rules may decide otherwise. */
class OpenIndexTest extends HeardScenario {
    private static final Duration A_WHILE = Duration.ofSeconds(2);

    @Test
    void hasWhatTheRulesDecidedUntilABodyTakesItUp() {
        routed();
        assertThat(open()).containsExactly(Map.entry(CASE.value(), TopologyScenario.LAW.ruleset()));

        heard(
                "case.opened.v1",
                sample("case.opened.v1").put("competentBody", petitionNow().competentBody()));
        assertThat(open()).containsKey(CASE.value());

        heard("case.accepted.v1", sample("case.accepted.v1"));
        assertThat(open()).isEmpty();
    }

    @Test
    void hasNothingThatAnOfficerDecided() {
        var waiting = petition();
        waiting.remove("instance");
        receive(waiting);
        assertThat(open()).containsKey(CASE.value());

        decide("k1", "19-btcd", "FILE");

        assertThat(values().getLast().get("outcome").asString()).isEqualTo("FILE");
        assertThat(open()).isEmpty();
    }

    @Test
    void isFilledOnceFromWhatAnEarlierProgramDecided() {
        routed();
        heardOfByAnEarlierProgram();
        assertThat(open()).isEmpty();

        service.pass(A_WHILE);

        assertThat(open()).containsExactly(Map.entry(CASE.value(), TopologyScenario.LAW.ruleset()));
        assertThat(service.written("routing.case-events.v1")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSteppedOver() {
        routed();
        heardOfByAnEarlierProgram();
        // One before the other petition, and one after it.
        service.restore(Desk.DECIDED, Map.of("0".repeat(32), "no petition", "f".repeat(32), "no petition"));

        service.pass(A_WHILE);
        service.pass(A_WHILE);

        assertThat(open()).containsOnlyKeys(CASE.value());
        assertThat(service.stored(Desk.OPEN)).as("the list is whole").containsKey("~complete-2");
    }

    private void heardOfByAnEarlierProgram() {
        var kept = service.stored(Desk.DECIDED);
        service.close();
        service = start();
        service.restore(Desk.DECIDED, kept);
    }

    /** Ruleset by id. */
    private Map<String, Object> open() {
        return service.stored(Desk.OPEN).entrySet().stream()
                .filter(entry -> CaseId.parse(entry.getKey()).isPresent())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
