package org.tiepdan.routing.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.lawpack.eligibility.Finding.CONCRETE_EVIDENCE;
import static org.tiepdan.lawpack.eligibility.Finding.FINAL_DECISION;
import static org.tiepdan.lawpack.eligibility.Finding.FOREIGN_LANGUAGE;
import static org.tiepdan.lawpack.eligibility.Finding.NO_RESPONDENT;
import static org.tiepdan.lawpack.eligibility.Finding.UNREADABLE;
import static org.tiepdan.lawpack.eligibility.Finding.UNSIGNED;
import static org.tiepdan.lawpack.petition.PetitionType.COMPLAINT;
import static org.tiepdan.lawpack.petition.PetitionType.DENUNCIATION;
import static org.tiepdan.lawpack.petition.PetitionType.FEEDBACK;
import static org.tiepdan.lawpack.petition.PetitionType.MIXED;
import static org.tiepdan.lawpack.petition.PetitionType.PROPOSAL;
import static org.tiepdan.lawpack.petition.PetitionerKind.ANONYMOUS;
import static org.tiepdan.lawpack.petition.PetitionerKind.INDIVIDUAL;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.eligibility.EligibilityRule;
import org.tiepdan.lawpack.eligibility.Finding;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.lawpack.petition.PetitionerKind;
import org.tiepdan.lawpack.petition.Procedure;
import org.tiepdan.routing.eligibility.Eligibility.Eligible;
import org.tiepdan.routing.eligibility.Eligibility.NotEligible;

class EligibilityDeciderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private final EligibilityDecider decider =
            new EligibilityDecider(LawPack.packaged().eligibility());

    @ParameterizedTest(name = "{0} by {1}, {2}: {3} by {4}")
    @CsvSource({
        // TT05/2021 6.2a: a complaint that can still be made fit is guided once; LKN 11.5 forbids to accept it
        // unsigned.
        "COMPLAINT,    INDIVIDUAL, UNSIGNED,         GUIDE, DK-UNSIGNED-COMPLAINT",
        "COMPLAINT,    GROUP,      FOREIGN_LANGUAGE, GUIDE, DK-FOREIGN-LANGUAGE-COMPLAINT",
        "COMPLAINT,    INDIVIDUAL, NO_RESPONDENT,    GUIDE, DK-NO-RESPONDENT-COMPLAINT",
        // TT05/2021 6.2b, 28.1: a petition that is not eligible is filed.
        "DENUNCIATION, INDIVIDUAL, UNSIGNED,         FILE,  DK-UNSIGNED-DENUNCIATION",
        "DENUNCIATION, INDIVIDUAL, NO_RESPONDENT,    FILE,  DK-NO-RESPONDENT-DENUNCIATION",
        "PROPOSAL,     INDIVIDUAL, FOREIGN_LANGUAGE, FILE,  DK-FOREIGN-LANGUAGE-PROPOSAL",
        "FEEDBACK,     INDIVIDUAL, UNSIGNED,         FILE,  DK-UNSIGNED-FEEDBACK",
        "MIXED,        INDIVIDUAL, UNREADABLE,       FILE,  DK-UNREADABLE",
        // NĐ124/2020 38, LTCD 26.1c, TT05/2021 28.1: settled by a final decision.
        "COMPLAINT,    INDIVIDUAL, FINAL_DECISION,   FILE,  DK-FINAL-COMPLAINT",
        "DENUNCIATION, INDIVIDUAL, FINAL_DECISION,   FILE,  DK-FINAL-DENUNCIATION",
        "PROPOSAL,     INDIVIDUAL, FINAL_DECISION,   GUIDE, DK-FINAL-PROPOSAL",
    })
    void fileOrGuideAsTheLawSays(
            PetitionType type, PetitionerKind petitioner, Finding finding, Outcome outcome, String ruleId) {
        assertThat(decide(type, petitioner, finding)).isInstanceOfSatisfying(NotEligible.class, not -> {
            assertThat(not.outcome()).isEqualTo(outcome);
            assertThat(not.rules()).extracting(EligibilityRule::ruleId).containsExactly(ruleId);
        });
    }

    @Test
    void nothingFoundStandsInNobodysWay() {
        assertOrdinary(decide(COMPLAINT, INDIVIDUAL));
        assertOrdinary(decide(COMPLAINT, INDIVIDUAL, CONCRETE_EVIDENCE));
    }

    @Test
    void proposalsAndFeedbackNeedNameNoRespondent() {
        assertOrdinary(decide(PROPOSAL, INDIVIDUAL, NO_RESPONDENT));
        assertOrdinary(decide(FEEDBACK, INDIVIDUAL, NO_RESPONDENT));
    }

    @Test
    void filingGoesBeforeGuidingAndEveryReasonIsTold() {
        assertThat(decide(COMPLAINT, INDIVIDUAL, UNSIGNED, NO_RESPONDENT, FINAL_DECISION))
                .isInstanceOfSatisfying(NotEligible.class, not -> {
                    assertThat(not.outcome()).isEqualTo(Outcome.FILE);
                    assertThat(not.rules())
                            .extracting(EligibilityRule::ruleId)
                            .containsExactly(
                                    "DK-FINAL-COMPLAINT", "DK-UNSIGNED-COMPLAINT", "DK-NO-RESPONDENT-COMPLAINT");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "DENUNCIATION, DK-ANONYMOUS-DENUNCIATION",
        "COMPLAINT,    DK-ANONYMOUS-COMPLAINT",
        "PROPOSAL,     DK-ANONYMOUS-PROPOSAL",
        "FEEDBACK,     DK-ANONYMOUS-FEEDBACK",
        "MIXED,        DK-ANONYMOUS-MIXED",
    })
    void whatNobodySaysToHaveWrittenIsFiledAndNeverGuided(PetitionType type, String ruleId) {
        // LTC 25.1; TT05/2021 28.1. The missing signature makes no further difference.
        assertThat(decide(type, ANONYMOUS, UNSIGNED)).isInstanceOfSatisfying(NotEligible.class, not -> {
            assertThat(not.outcome()).isEqualTo(Outcome.FILE);
            assertThat(not.rules()).extracting(EligibilityRule::ruleId).containsExactly(ruleId);
        });
    }

    @Test
    void anAnonymousDenunciationWithConcreteEvidenceIsCheckedForManagement() {
        // LTC 25.2; TT05/2021 6.2a
        assertThat(decide(DENUNCIATION, ANONYMOUS, CONCRETE_EVIDENCE, UNSIGNED))
                .isInstanceOfSatisfying(
                        Eligible.class, is -> assertThat(is.procedure()).contains(Procedure.MANAGEMENT_CHECK));
    }

    @Test
    void evidenceAgainstNobodyNamedIsFiled() {
        assertThat(decide(DENUNCIATION, ANONYMOUS, CONCRETE_EVIDENCE, NO_RESPONDENT))
                .isInstanceOfSatisfying(NotEligible.class, not -> {
                    assertThat(not.outcome()).isEqualTo(Outcome.FILE);
                    assertThat(not.rules())
                            .extracting(EligibilityRule::ruleId)
                            .containsExactly("DK-NO-RESPONDENT-DENUNCIATION");
                });
    }

    @Test
    void evidenceThatCannotBeReadIsFiledAllTheSame() {
        assertThat(decide(DENUNCIATION, ANONYMOUS, CONCRETE_EVIDENCE, UNREADABLE))
                .isInstanceOfSatisfying(
                        NotEligible.class, not -> assertThat(not.outcome()).isEqualTo(Outcome.FILE));
        assertThat(decide(DENUNCIATION, ANONYMOUS, CONCRETE_EVIDENCE, FOREIGN_LANGUAGE))
                .isInstanceOfSatisfying(
                        NotEligible.class, not -> assertThat(not.outcome()).isEqualTo(Outcome.FILE));
    }

    @Test
    void evidenceMakesNoOtherAnonymousPetitionEligible() {
        assertThat(decide(COMPLAINT, ANONYMOUS, CONCRETE_EVIDENCE)).isInstanceOf(NotEligible.class);
    }

    @Test
    void anAnonymousPetitionOfSeveralContentsWithEvidenceIsLeftToBeSplit() {
        assertOrdinary(decide(MIXED, ANONYMOUS, CONCRETE_EVIDENCE));
    }

    @Test
    void aConcludedDenunciationWithConcreteEvidenceIsNotFiledByItself() {
        // TT05/2021 28.1: concluded and no new evidence
        assertOrdinary(decide(DENUNCIATION, INDIVIDUAL, FINAL_DECISION, CONCRETE_EVIDENCE));
    }

    private static void assertOrdinary(Eligibility eligibility) {
        assertThat(eligibility)
                .isInstanceOfSatisfying(
                        Eligible.class, is -> assertThat(is.special()).isEmpty());
    }

    private Eligibility decide(PetitionType type, PetitionerKind petitioner, Finding... findings) {
        return decider.decide(new Paper(type, petitioner, Set.of(findings), DAY));
    }
}
