package org.tiepdan.tracking.casework.rules;

import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CorrectionReason;

/**
 * A limit ended, runs again after a correction, and ends again: the limit that its end starts (LKN 33.1: the window for the second
 * complaint) starts again.
 */
class EndedAgainTest {
    private static final String SETTLE = "KN-RESOLVE-1";

    private final CaseSpec spec = new CaseSpec();

    /** Acceptance is the second cause, suspension the third, resumption the fourth, the dialogue the fifth. */
    @BeforeEach
    void missed() {
        spec.acceptedByCommune()
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-03"), "WAITING-FOR-RESULT"))
                .now("2026-07-06T10:00")
                .when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-06")))
                .now("2026-07-24T10:00")
                .when(new HoldDialogue(COMMUNE, OFFICER, on("2026-07-24"), on("2026-07-10")))
                .now("2026-08-06T00:00")
                .checked(SETTLE)
                .thenLimits()
                .containsExactly("missed KN-RESOLVE-1", "set KN-LODGE-2 by petitioner until 2026-09-03");
    }

    private void resumedLater() {
        spec.now("2026-08-06T08:00")
                .when(corrected("cause-4", new ResumeCase(COMMUNE, OFFICER, on("2026-07-20"))))
                .thenLimits()
                .contains(
                        "cancelled KN-LODGE-2 because of case.corrected",
                        "revised KN-RESOLVE-1 because of case.corrected: OPEN until 2026-08-18 superseding");
    }

    private static CorrectCase corrected(String voids, CaseCommand instead) {
        return new CorrectCase(COMMUNE, OFFICER, on("2026-08-06"), voids, CorrectionReason.WRONG_DAY, instead, null);
    }

    private void missedAgain() {
        spec.now("2026-08-20T00:00")
                .checked(SETTLE)
                .thenLimits()
                .containsExactly("missed KN-RESOLVE-1", "set KN-LODGE-2 by petitioner until 2026-09-17");
    }

    @Test
    void whatItsEndStartsStartsAgain() {
        resumedLater();
        missedAgain();
    }

    @Test
    void anotherCorrectionLeavesItAsItIs() {
        resumedLater();
        missedAgain();

        spec.now("2026-08-20T08:00")
                .when(new CorrectCase(
                        COMMUNE,
                        OFFICER,
                        on("2026-08-20"),
                        "cause-5",
                        CorrectionReason.WRONG_DAY,
                        new HoldDialogue(COMMUNE, OFFICER, on("2026-07-23"), on("2026-07-10")),
                        null))
                .thenLimits()
                .isEmpty();
    }

    /** The extension was granted in time and entered late. */
    @Test
    void anExtensionTakesItBackHoweverOftenTheEndWasToldAnew() {
        resumedLater();
        missedAgain();

        spec.now("2026-08-20T08:00")
                .when(new FindComplex(COMMUNE, OFFICER, on("2026-08-18"), List.of(ComplexityCriterion.SEVERAL_PLACES)))
                .when(new ExtendLimit(COMMUNE, OFFICER, on("2026-08-18"), null))
                .thenLimits()
                .contains("cancelled KN-LODGE-2 because of case.extended");
    }
}
