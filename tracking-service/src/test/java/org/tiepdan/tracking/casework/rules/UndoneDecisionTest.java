package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** An officer of the desk decided by a slip. The petition in triage is cause 1, the decision cause 2. */
class UndoneDecisionTest {
    private static final String DECISION = "cause-2";

    private final CaseSpec spec = new CaseSpec();

    @BeforeEach
    void inTriage() {
        spec.triageRequested(false).now("2026-07-06T10:00");
    }

    @Test
    void aCaseThatTheDeskEndedIsInTriageAgainSinceItsReceipt() {
        filed().when(voiding(BOARD, DECISION, null))
                .thenCaseEvents()
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseCorrected.class,
                        corrected -> assertThat(corrected.act()).isEqualTo("routing"));

        assertThat(spec.file().stage()).isInstanceOfSatisfying(Case.InTriage.class, triage -> {
            assertThat(triage.since()).isEqualTo("2026-07-01");
            assertThat(triage.decider()).isNull();
        });
    }

    @Test
    void theSameFactDeliveredAgainIsNotHeardAgain() {
        filed().when(voiding(BOARD, DECISION, null));

        spec.hearUnder(DECISION, spec.lastFact()).thenNothing();
    }

    @Test
    void theDeskDecidesAnew() {
        filed().when(voiding(BOARD, DECISION, null)).routed(Outcome.TRANSFER, COMMUNE, on("2026-07-06"));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        routed -> assertThat(routed.competence().body()).isEqualTo(COMMUNE));
        spec.when(voiding(BOARD, DECISION, null)).thenRefused(Kind.INVALID, "act-is-void");
    }

    @Test
    void theBodyThatGotItMayUndoItTooButNoOther() {
        spec.routed(Outcome.TRANSFER, COMMUNE, on("2026-07-06"));

        spec.when(voiding("19-05860", DECISION, null)).thenRefused(Kind.INVALID, "not-the-recording-body");
        spec.when(voiding(COMMUNE, DECISION, null)).thenCaseEvents().hasSize(1);
    }

    @Test
    void nothingTakesItsPlaceButANewDecision() {
        filed().when(voiding(BOARD, DECISION, new AcceptCase(PROVINCE, OFFICER, on("2026-07-06"))))
                .thenRefused(Kind.INVALID, "nothing-instead-of-a-routing");
    }

    @Test
    void anActThatFollowedHasToBeCorrectedFirst() {
        spec.routed(Outcome.TRANSFER, COMMUNE, on("2026-07-06"))
                .accepted("2026-07-06")
                .when(voiding(COMMUNE, DECISION, null))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
    }

    @Test
    void whatTheRulesDecidedIsNoSlip() {
        var byTheRules = new CaseSpec().routedToCommune().now("2026-07-06T10:00");

        byTheRules.when(voiding(COMMUNE, "cause-1", null)).thenRefused(Kind.INVALID, "unknown-act");
    }

    private CaseSpec filed() {
        spec.routed(Outcome.FILE, BOARD, on("2026-07-06")).thenClosed(ClosedAs.FILED);
        return spec;
    }

    private static CorrectCase voiding(String by, String act, @Nullable CaseCommand corrected) {
        return new CorrectCase(by, OFFICER, on("2026-07-06"), act, CorrectionReason.WRONG_ACT, corrected, null);
    }
}
