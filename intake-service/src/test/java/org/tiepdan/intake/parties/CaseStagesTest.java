package org.tiepdan.intake.parties;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.parties.CaseProgress.Stage;
import org.tiepdan.intake.parties.CaseStages.Named;

class CaseStagesTest {
    private static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final CaseStages stages = new CaseStages();

    @Test
    void nobodyKnowsACaseThatIsNotOpened() {
        assertThat(stages.of(CASE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "case.opened.v1,OPEN",
        "case.objected.v1,OPEN",
        "case.transferred.v1,OPEN",
        "case.accepted.v1,TAKEN_UP",
        "case.taken-over.v1,TAKEN_UP",
        "case.split.v1,TAKEN_UP"
    })
    void anActSaysHowFarItIs(String type, Stage stage) {
        hear(type, null, null);

        assertThat(stages.of(CASE)).contains(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "FILED,OPEN",
        "GUIDED,OPEN",
        "DUPLICATE,OPEN",
        "REFUSED,OPEN",
        "WITHDRAWN,ENDED",
        "REGISTERED_BY_MISTAKE,ENDED"
    })
    void whatTheRulesEndedAtOnceNoBodyHasTakenUp(String closedAs, Stage stage) {
        hear("case.opened.v1", "ROUTED", null);
        hear("case.closed.v1", null, closedAs);

        assertThat(stages.of(CASE)).contains(stage);
    }

    @Test
    void whatABodyRefusedHasEnded() {
        hear("case.refused.v1", null, null);
        hear("case.closed.v1", null, "REFUSED");

        assertThat(stages.of(CASE)).contains(Stage.ENDED);
    }

    @ParameterizedTest
    @CsvSource({"ROUTED,,OPEN", "IN_TRIAGE,,OPEN", "ACCEPTED,,TAKEN_UP", "CLOSED,SETTLED,ENDED", "CLOSED,FILED,OPEN"})
    void aCorrectionSaysHowFarItIsNow(String state, @Nullable String closedAs, Stage stage) {
        hear("case.accepted.v1", null, null);
        hear("case.corrected.v1", state, closedAs);

        assertThat(stages.of(CASE)).contains(stage);
    }

    @Test
    void mostEventsTellNothing() {
        assertThat(CaseStages.tells("deadline.set.v1")).isFalse();
        assertThat(CaseStages.tells("case.closed.v1")).isTrue();
    }

    private void hear(String type, @Nullable String state, @Nullable String closedAs) {
        stages.hear(CASE, type, new Named(state, closedAs));
    }
}
