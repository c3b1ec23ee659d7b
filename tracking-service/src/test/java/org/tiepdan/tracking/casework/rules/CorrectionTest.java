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
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.AnswerCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.RefuseCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseCorrected;
import org.tiepdan.tracking.casework.CaseFile;
import org.tiepdan.tracking.casework.CaseFile.Act;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.deadline.DeadlineState;

class CorrectionTest {
    /** The first fact of a case is cause 1, the first act cause 2. */
    private static final String FIRST_ACT = "cause-2";

    private final CaseSpec spec = new CaseSpec();

    @BeforeEach
    void routedInJuly() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-20T10:00");
    }

    private static CorrectCase voiding(String act, @Nullable CaseCommand corrected) {
        return by(COMMUNE, act, corrected);
    }

    private static CorrectCase by(String body, String act, @Nullable CaseCommand corrected) {
        return new CorrectCase(body, OFFICER, on("2026-07-20"), act, CorrectionReason.WRONG_DAY, corrected, null);
    }

    private static AcceptCase accepted(String day) {
        return new AcceptCase(COMMUNE, OFFICER, on(day));
    }

    @Test
    void theRightDayTakesThePlaceOfTheWrongOne() {
        spec.accepted("2026-07-13").when(voiding(FIRST_ACT, accepted("2026-07-03")));

        spec.thenLimits()
                .containsExactly(
                        "revised KN-ACCEPT-1 because of case.corrected: MET until 2026-07-10 superseding",
                        "revised KN-RESOLVE-1 because of case.corrected: OPEN until 2026-08-03");
        assertThat(spec.file().lastActOn()).isEqualTo("2026-07-03");
        assertThat(spec.limit("KN-ACCEPT-1").metOn()).isEqualTo("2026-07-03");
    }

    /** Readers take the days of the remaining acts from it. */
    @Test
    void itsEventHasTheActsAsTheyStand() {
        spec.accepted("2026-07-13")
                .when(voiding(FIRST_ACT, accepted("2026-07-03")))
                .thenCaseEvents()
                .singleElement()
                .isInstanceOfSatisfying(
                        CaseCorrected.class,
                        corrected -> assertThat(corrected.after().history())
                                .filteredOn(act -> act.voidedBy() == null)
                                .extracting(CaseFile.Act::content)
                                .contains(new CaseFile.Content.Done(accepted("2026-07-03")))
                                .doesNotContain(new CaseFile.Content.Done(accepted("2026-07-13"))));
    }

    @Test
    void aClosingByASlipIsUndone() {
        spec.when(new RefuseCase(COMMUNE, OFFICER, on("2026-07-08"), "LKN-11-6"))
                .when(voiding(FIRST_ACT, null))
                .thenCaseEvents()
                .singleElement()
                .isInstanceOfSatisfying(CaseCorrected.class, corrected -> {
                    assertThat(corrected.act()).isEqualTo("refusal");
                    assertThat(corrected.after().stage()).isInstanceOf(Case.Routed.class);
                });

        assertThat(spec.file().stage()).isInstanceOf(Case.Routed.class);
        spec.now("2026-07-20T10:01").checked("KN-ACCEPT-1").thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void anActThatCameLaterIsJudgedAgain() {
        spec.accepted("2026-07-03")
                .when(new DecideCase(COMMUNE, OFFICER, on("2026-07-10"), Settlement.RIGHT))
                .when(voiding(FIRST_ACT, accepted("2026-07-06")));

        assertThat(spec.file().stage()).isInstanceOf(Case.Decided.class);
        assertThat(spec.file().lastActOn()).isEqualTo("2026-07-10");
    }

    @Test
    void refusesWhereALaterActWouldNotHold() {
        spec.accepted("2026-07-03")
                .when(new DecideCase(COMMUNE, OFFICER, on("2026-07-10"), Settlement.RIGHT))
                .when(voiding(FIRST_ACT, null))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");

        assertThat(spec.refusal().en()).contains("a decision of 2026-07-10 (cause-3)");
        assertThat(spec.file().stage()).isInstanceOf(Case.Decided.class);
    }

    @Test
    void refusesWhatCannotStandInThePlaceOfTheVoidAct() {
        spec.accepted("2026-07-03")
                .when(voiding(FIRST_ACT, accepted("2026-06-03")))
                .thenRefused(Kind.INVALID, "before-receipt");
    }

    @Test
    void aMissThatWasNoticedStaysWhileTheLastDayDoes() {
        spec.now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-20T10:00")
                .accepted("2026-07-10")
                .when(voiding("cause-2", accepted("2026-07-13")));

        assertThat(spec.limit("KN-ACCEPT-1").state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void nothingIsErased() {
        spec.accepted("2026-07-13").when(voiding(FIRST_ACT, accepted("2026-07-03")));

        assertThat(spec.file().history()).extracting(Act::id).containsExactly("cause-1", "cause-2", "cause-3");
        assertThat(spec.file().history()).extracting(Act::voidedBy).containsExactly(null, "cause-3", null);
    }

    @Test
    void aRegistrationByMistakeSaysWhatWasRegisteredInItsPlace() {
        spec.when(registeredAnew("f".repeat(32), CaseCommand.REGISTRATION))
                .thenCaseEvents()
                .first()
                .isInstanceOfSatisfying(
                        CaseCorrected.class,
                        corrected -> assertThat(corrected.registeredAs()).isEqualTo("f".repeat(32)));
    }

    @Test
    void onlyARegistrationIsReplacedByAnotherAndNotByItself() {
        spec.accepted("2026-07-03")
                .when(registeredAnew("f".repeat(32), FIRST_ACT))
                .thenRefused(Kind.INVALID, "only-for-a-registration");
        spec.when(registeredAnew("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e", CaseCommand.REGISTRATION))
                .thenRefused(Kind.INVALID, "the-same-case");
    }

    private static CorrectCase registeredAnew(String as, String voids) {
        return new CorrectCase(
                COMMUNE, OFFICER, on("2026-07-20"), voids, CorrectionReason.REGISTERED_BY_MISTAKE, null, as);
    }

    @Test
    void aRegistrationByMistakeEndsTheCaseAndAllItsLimits() {
        spec.when(voiding(CaseCommand.REGISTRATION, null)).thenClosed(ClosedAs.REGISTERED_BY_MISTAKE);

        spec.thenLimits().containsExactly("cancelled KN-ACCEPT-1 because of case.corrected");
        spec.when(voiding(CaseCommand.REGISTRATION, null)).thenRefused(Kind.INVALID, "act-is-void");
    }

    @Test
    void theReceivingBodyPutsItsRegistrationRight() {
        spec.when(by(BOARD, CaseCommand.REGISTRATION, null)).thenClosed(ClosedAs.REGISTERED_BY_MISTAKE);
    }

    @Test
    void nothingTakesThePlaceOfARegistration() {
        spec.when(voiding(CaseCommand.REGISTRATION, accepted("2026-07-03")))
                .thenRefused(Kind.INVALID, "nothing-instead-of-a-registration");
    }

    @Test
    void aCaseWhoseActsWereNotKeptCannotBePutRight() {
        spec.accepted("2026-07-03")
                .withoutHistory()
                .when(voiding(FIRST_ACT, null))
                .thenRefused(Kind.INVALID, "no-history");
    }

    @Test
    void refusesAnActThatIsNotThere() {
        spec.when(voiding("cause-1", null)).thenRefused(Kind.INVALID, "unknown-act");
        spec.when(voiding("nonsense", null)).thenRefused(Kind.INVALID, "unknown-act");
    }

    @Test
    void anActIsVoidOnce() {
        spec.accepted("2026-07-13")
                .when(voiding(FIRST_ACT, accepted("2026-07-03")))
                .when(voiding(FIRST_ACT, null))
                .thenRefused(Kind.INVALID, "act-is-void");
    }

    @Test
    void onlyWhoRecordedTheActOrHasTheCaseVoidsIt() {
        spec.accepted("2026-07-03")
                .when(by(PROVINCE, FIRST_ACT, null))
                .thenRefused(Kind.INVALID, "not-the-recording-body");
    }

    @Test
    void whoHandedTheCaseOnByASlipTakesItBack() {
        spec.when(new TransferCase(COMMUNE, OFFICER, on("2026-07-08"), PROVINCE))
                .when(voiding(FIRST_ACT, null));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Routed.class,
                        routed -> assertThat(routed.competence().body()).isEqualTo(COMMUNE));
        assertThat(spec.file().hop()).isEqualTo(1);
    }

    @Test
    void anotherActTakesThePlaceOfTheWrongOne() {
        var feedback = new CaseSpec().petition(PetitionType.FEEDBACK, null);
        feedback.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-20T10:00")
                .when(new AnswerCase(COMMUNE, OFFICER, on("2026-07-08")))
                .when(voiding(FIRST_ACT, accepted("2026-07-08")));

        assertThat(feedback.file().stage()).isInstanceOf(Case.Accepted.class);
    }
}
