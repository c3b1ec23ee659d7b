package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseEvent.CaseEffective;
import org.tiepdan.tracking.petition.Contested;

/** Ends that mean no delay: windows that close, and periods after which a legal effect begins. */
class EndedLimitsTest {
    private static final String FURTHER = "f".repeat(32);

    private final CaseSpec spec = new CaseSpec(SmallLaw.PACK);

    @Test
    void aDecisionOpensAWindowAndASpan() {
        spec.decidedByCommune();

        spec.thenLimits()
                .contains("set KN-LODGE by petitioner until 2026-08-03", "set KN-EFFECT by nobody until 2026-08-03");
    }

    @Test
    void nobodyIsWarnedOfThem() {
        spec.decidedByCommune();

        assertThat(spec.limit("KN-LODGE").lookAt())
                .isEqualTo(spec.limit("KN-LODGE").dueAt());
        assertThat(spec.limit("KN-EFFECT").lookAt())
                .isEqualTo(spec.limit("KN-EFFECT").dueAt());
    }

    @Test
    void aWindowThatClosesIsNoMiss() {
        spec.decidedByCommune().now("2026-08-04T00:00").checked("KN-LODGE");

        spec.thenLimits().containsExactly("elapsed KN-LODGE");
        spec.thenCaseEvents().isEmpty();
    }

    @Test
    void aDecisionTakesEffectAtTheEndOfItsSpanAndIsToBeExecuted() {
        spec.decidedByCommune().now("2026-08-04T00:00").checked("KN-EFFECT");

        spec.thenCaseEvents().containsExactly(new CaseEffective(on("2026-08-03")));
        spec.thenLimits().containsExactly("elapsed KN-EFFECT", "set KN-EXEC by 19-05443 until 2026-08-10");
    }

    @Test
    void aSecondComplaintWithinTheWindowMeetsItAndKeepsTheDecisionFromTakingEffect() {
        spec.decidedByCommune().now("2026-07-20T08:00").when(lodged("2026-07-20"));

        spec.thenLimits()
                .containsExactly("met KN-LODGE on 2026-07-20", "cancelled KN-EFFECT because of case.lodged-again");
    }

    /** No event revokes the effect; the event states that the decision is not to be executed. */
    @Test
    void aSecondComplaintTypedInAfterTheEffectTakesBackWhatItHadStarted() {
        spec.decidedByCommune().now("2026-08-04T00:00").checked("KN-EFFECT");
        spec.when(lodged("2026-08-03"));

        spec.thenLimits()
                .containsExactly(
                        "met KN-LODGE on 2026-08-03 late entry",
                        "cancelled KN-EFFECT because of case.lodged-again",
                        "cancelled KN-EXEC because of case.lodged-again");
    }

    @Test
    void aSecondComplaintAfterTheWindowComesTooLateAlsoBeforeTheClockNoticed() {
        spec.decidedByCommune().now("2026-08-04T08:00").when(lodged("2026-08-04"));

        spec.thenLimits()
                .containsExactly("elapsed KN-LODGE", "elapsed KN-EFFECT", "set KN-EXEC by 19-05443 until 2026-08-10");
        spec.thenCaseEvents().contains(new CaseEffective(on("2026-08-03")));
    }

    /** LKN 33.1: from the end of the first limit without a settlement. */
    @Test
    void aMissedSettlementOpensTheWindowForASecondComplaint() {
        spec.acceptedByCommune().now("2026-08-04T00:00").checked("KN-RESOLVE");

        spec.thenLimits().containsExactly("missed KN-RESOLVE", "set KN-LODGE by petitioner until 2026-09-03");
    }

    @Test
    void aDecisionTypedInLateClosesTheWindowThatTheMissHadOpened() {
        spec.acceptedByCommune().now("2026-08-04T00:00").checked("KN-RESOLVE");
        spec.when(new DecideCase(COMMUNE, OFFICER, on("2026-08-03"), Settlement.RIGHT));

        spec.thenLimits()
                .containsSubsequence(
                        "met KN-RESOLVE on 2026-08-03 late entry superseding",
                        "cancelled KN-LODGE because of case.decided",
                        "set KN-LODGE by petitioner until 2026-09-03");
    }

    /** LKN 9: 90 days from the day on which the decision was received or known. */
    @ParameterizedTest
    @CsvSource({"2026-04-02, 2026-07-01, met KN-LIMIT on 2026-07-01", "2026-04-01, 2026-06-30, elapsed KN-LIMIT"})
    void aComplaintIsInTimeOrNotFromTheDayOfTheDecision(String contested, String dueOn, String end) {
        spec.petition.contested = new Contested(null, on(contested));
        spec.routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().startsWith("set KN-LIMIT by petitioner until " + dueOn, end);
    }

    @Test
    void aDayAfterTheReceiptOpensNoWindow() {
        spec.petition.contested = new Contested(null, on("2026-07-02"));
        spec.routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().noneMatch(words -> words.contains("KN-LIMIT"));
    }

    @Test
    void whereNobodySaidWhatIsContestedThereIsNoWindow() {
        spec.petition.contested = new Contested(null, null);
        spec.routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().noneMatch(words -> words.contains("KN-LIMIT"));
    }

    @Test
    void aDenunciationHasNoWindow() {
        spec.petition.contested = new Contested(null, on("2026-04-02"));
        spec.petition(PetitionType.DENUNCIATION, null).routed(Outcome.TRANSFER, COMMUNE);

        spec.thenLimits().noneMatch(words -> words.contains("KN-LIMIT"));
    }

    private static LodgeAgain lodged(String day) {
        return new LodgeAgain(COMMUNE, OFFICER, on(day), FURTHER);
    }
}
