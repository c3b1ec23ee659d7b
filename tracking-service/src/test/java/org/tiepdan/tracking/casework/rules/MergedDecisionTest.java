package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.tracking.casework.CaseCommand.CloseCase;
import org.tiepdan.tracking.casework.CaseCommand.ExecuteDecision;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseEvent.CaseLodgedAgain;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.stage.ExecutionStage;
import org.tiepdan.tracking.deadline.DeadlineState;

/** The commune decided on the third of July, and was merged on 2026-07-15, before the decision was sent. */
class MergedDecisionTest {
    private static final String SUCCESSOR = "19-05860";

    private final CaseSpec spec = new CaseSpec(MergedBodies.law(COMMUNE, on("2026-07-14"), SUCCESSOR))
            .decidedByCommune()
            .now("2026-07-20T09:00");

    @Test
    void aSecondComplaintIsRecordedByTheSuccessorAndTheDecisionTakesNoEffect() {
        spec.when(new LodgeAgain(SUCCESSOR, OFFICER, on("2026-07-20"), "f".repeat(32)))
                .thenCaseEvents()
                .contains(new CaseLodgedAgain(SUCCESSOR, OFFICER, on("2026-07-20"), "f".repeat(32)));

        assertThat(spec.limit("KN-EFFECT-1").state()).isEqualTo(DeadlineState.CANCELLED);
    }

    @Test
    void whatTheDecisionAsksForIsOwedAndDoneByTheSuccessor() {
        spec.succeeded();
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.isRunning())
                .extracting(limit -> limit.owedBy())
                .contains(SUCCESSOR)
                .doesNotContain(COMMUNE);

        spec.when(new Notify(SUCCESSOR, OFFICER, on("2026-07-20"), Notified.DECISION));
        spec.when(new ExecuteDecision(SUCCESSOR, OFFICER, on("2026-07-20"), ExecutionStage.ORDERED));
        spec.when(new CloseCase(SUCCESSOR, OFFICER, on("2026-07-20"))).thenClosed(ClosedAs.SETTLED);
    }
}
