package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffectVoided;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;

/** A first decision of 2026-07-03 takes effect after 30 days (LKN 44.1), on Monday 3 August, the second being a Sunday. */
class LegalEffectTest {
    private static final CaseEffective TAKEN = new CaseEffective(on("2026-08-03"));
    private static final String DECISION = "cause-3";

    private final CaseSpec spec = new CaseSpec();

    @BeforeEach
    void effective() {
        spec.decidedByCommune().now("2026-08-10T10:00").checked("KN-EFFECT-1");
        assertThat(spec.recorded()).contains(TAKEN);
    }

    @Test
    void aSecondComplaintInTimeThatIsTypedInLaterShowsThatThereWasNone() {
        spec.when(new LodgeAgain(COMMUNE, OFFICER, on("2026-07-31"), "f".repeat(32)));

        assertThat(spec.recorded()).contains(new CaseEffectVoided(on("2026-08-03"), "case.lodged-again"));
        spec.thenLimits().contains("cancelled KN-EXEC because of case.lodged-again");
    }

    /** The body above receives it, and the commune may not hear of it for weeks. */
    @Test
    void theBodyAboveRecordsTheSecondComplaintThatItReceived() {
        spec.when(new LodgeAgain(PROVINCE, OFFICER, on("2026-07-31"), "f".repeat(32)));

        assertThat(spec.recorded()).contains(new CaseEffectVoided(on("2026-08-03"), "case.lodged-again"));
    }

    @Test
    void aBodyBesideDoesNot() {
        spec.when(new LodgeAgain("19-05860", OFFICER, on("2026-07-31"), "f".repeat(32)))
                .thenRefused(Kind.INVALID, "not-a-body-of-the-case");
    }

    @Test
    void aDecisionThatIsVoidHasNone() {
        spec.when(voiding(null));

        assertThat(spec.recorded())
                .contains(new CaseEffectVoided(on("2026-08-03"), "case.corrected"))
                .doesNotHaveAnyElementsOfTypes(CaseEffective.class);
    }

    @Test
    void aDecisionOfAnotherDayHasItOnAnotherDay() {
        spec.when(voiding(new DecideCase(COMMUNE, OFFICER, on("2026-07-06"), Settlement.RIGHT)));

        assertThat(spec.recorded())
                .containsSubsequence(
                        new CaseEffectVoided(on("2026-08-03"), "case.corrected"), new CaseEffective(on("2026-08-05")));
    }

    @Test
    void aDecisionOfTheSameDayKeepsIt() {
        spec.when(voiding(new DecideCase(COMMUNE, OFFICER, on("2026-07-03"), Settlement.WRONG)));

        assertThat(spec.recorded()).doesNotHaveAnyElementsOfTypes(CaseEffectVoided.class, CaseEffective.class);
    }

    private static CorrectCase voiding(@Nullable CaseCommand corrected) {
        return new CorrectCase(
                COMMUNE, OFFICER, on("2026-08-10"), DECISION, CorrectionReason.WRONG_DAY, corrected, null);
    }
}
