package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand.HoldDialogue;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ObjectToCase;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CaseEvent.CaseObjected;
import org.tiepdan.tracking.casework.CaseEvent.CaseTakenOver;
import org.tiepdan.tracking.casework.CaseEvent.CaseUrged;
import org.tiepdan.tracking.casework.ClosedAs;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.casework.stage.ReportStage;

/** Permission for acts, and the members that an act may have. */
class ActorsTest {
    private static final String NEIGHBOUR = "19-05860";
    private static final LocalDate DAY = on("2026-07-03");

    private final CaseSpec spec = new CaseSpec();

    @ParameterizedTest
    @ValueSource(strings = {PROVINCE, BOARD})
    void aSuperiorAndTheReceivingBodyUrge(String by) {
        spec.routedToCommune()
                .when(new UrgeCase(by, OFFICER, DAY))
                .thenCaseEvents()
                .containsExactly(new CaseUrged(by, OFFICER, DAY, COMMUNE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {COMMUNE, NEIGHBOUR})
    void nobodyElseUrges(String by) {
        spec.routedToCommune().when(new UrgeCase(by, OFFICER, DAY)).thenRefused(Kind.INVALID, "not-a-body-that-urges");
    }

    @Test
    void aSuperiorTakesADenunciationOver() {
        spec.petition(PetitionType.DENUNCIATION, null)
                .acceptedByCommune()
                .when(new TakeOver(PROVINCE, OFFICER, DAY))
                .thenCaseEvents()
                .containsExactly(new CaseTakenOver(PROVINCE, OFFICER, DAY, COMMUNE));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Accepted.class,
                        accepted -> assertThat(accepted.competence().body()).isEqualTo(PROVINCE));
    }

    @Test
    void nobodyTakesOverBesideASuperiorOrAComplaint() {
        spec.routedToCommune()
                .when(new TakeOver(NEIGHBOUR, OFFICER, DAY))
                .thenRefused(Kind.INVALID, "not-a-superior-body");
        spec.when(new TakeOver(PROVINCE, OFFICER, DAY)).thenRefused(Kind.INVALID, "not-for-this-type");
    }

    @ParameterizedTest
    @CsvSource({"DEMANDED, 19-05443, not-a-superior-body", "GIVEN, 19-ubnd, not-the-competent-body"})
    void aReportIsDemandedFromAboveAndGivenFromBelow(ReportStage stage, String by, String code) {
        spec.routedToCommune().when(new ReportOverdue(by, OFFICER, DAY, stage)).thenRefused(Kind.INVALID, code);
    }

    @Test
    void inTriageTheReceivingBodyRecordsAWithdrawal() {
        spec.triageRequested(false).now("2026-07-03T10:00");

        spec.when(new WithdrawCase(COMMUNE, OFFICER, DAY, null, null))
                .thenRefused(Kind.INVALID, "not-the-competent-body");
        spec.when(new WithdrawCase(BOARD, OFFICER, DAY, null, null)).thenClosed(ClosedAs.WITHDRAWN);
        assertThat(spec.file().stage())
                .as("with the body that its event names")
                .isInstanceOfSatisfying(
                        Case.Closed.class,
                        closed -> assertThat(closed.competence().body()).isEqualTo(BOARD));
    }

    @Test
    void aGroupOfWhichSomeWithdrawGoesOn() {
        spec.acceptedByCommune().when(new WithdrawCase(COMMUNE, OFFICER, DAY, 3, null));

        assertThat(spec.file().stage()).isInstanceOf(Case.Accepted.class);
    }

    @Test
    void onlyADenunciationGoesOnAgainstAWithdrawal() {
        spec.acceptedByCommune()
                .when(new WithdrawCase(COMMUNE, OFFICER, DAY, null, true))
                .thenRefused(Kind.INVALID, "not-for-this-type");
    }

    @Test
    void theReceivingBodyTellsTheCitizen() {
        spec.routedToCommune()
                .when(new Notify(BOARD, OFFICER, DAY, Notified.RESULT_TO_CITIZEN))
                .thenCaseEvents()
                .hasSize(1);
        spec.when(new Notify(NEIGHBOUR, OFFICER, DAY, Notified.RESULT_TO_CITIZEN))
                .thenRefused(Kind.INVALID, "not-a-body-of-the-case");
    }

    @Test
    void aSuspensionAndATerminationNeedAGroundOfTheLaw() {
        spec.acceptedByCommune()
                .when(new SuspendCase(COMMUNE, OFFICER, DAY, "WAITING-FOR-EXPERT"))
                .thenRefused(Kind.INVALID, "unknown-ground");
        spec.when(new TerminateCase(COMMUNE, OFFICER, DAY, "OBSTACLE")).thenRefused(Kind.INVALID, "unknown-ground");
        spec.when(new TerminateCase(COMMUNE, OFFICER, DAY, "no object")).thenClosed(ClosedAs.TERMINATED);
    }

    @Test
    void aCaseIsNotItsOwnFurtherCase() {
        spec.routedToCommune()
                .when(new LodgeAgain(COMMUNE, OFFICER, DAY, "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e"))
                .thenRefused(Kind.INVALID, "the-same-case");
    }

    @Test
    void aDialogueIsHeldAfterItsNoticeHoweverShort() {
        spec.acceptedByCommune()
                .when(new HoldDialogue(COMMUNE, OFFICER, DAY, DAY.plusDays(1)))
                .thenRefused(Kind.INVALID, "notified-after-the-dialogue");
        spec.when(new HoldDialogue(COMMUNE, OFFICER, DAY, DAY.minusDays(1)))
                .thenCaseEvents()
                .hasSize(1);
    }

    @Test
    void onlyTheBodyThatHasTheCaseObjectsWithAReason() {
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, DAY, NEIGHBOUR));

        spec.when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", null))
                .thenRefused(Kind.INVALID, "not-the-competent-body");
        spec.when(new ObjectToCase(NEIGHBOUR, OFFICER, DAY, "SAME-PETITION", null))
                .thenRefused(Kind.INVALID, "unknown-reason");
    }

    @Test
    void afterTwoHandOversTheCommonSuperiorDecides() {
        spec.routedToCommune().when(new TransferCase(COMMUNE, OFFICER, DAY, NEIGHBOUR));

        spec.when(new TransferCase(NEIGHBOUR, OFFICER, DAY, COMMUNE)).thenRefused(Kind.INVALID, "superior-decides");
        assertThat(spec.refusal().vi()).contains(PROVINCE);
        spec.when(new ObjectToCase(NEIGHBOUR, OFFICER, DAY, "NOT-COMPETENT", null))
                .thenCaseEvents()
                .containsExactly(new CaseObjected(NEIGHBOUR, OFFICER, DAY, "NOT-COMPETENT", 3, PROVINCE, null));
        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
    }

    @Test
    void whoObjectsMayNameTheBodyItThinksCompetent() {
        spec.routedToCommune();

        spec.when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", "19-99999"))
                .thenRefused(Kind.INVALID, "unknown-body");
        spec.when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", COMMUNE))
                .thenRefused(Kind.INVALID, "not-a-body-to-transfer-to");
        spec.when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", NEIGHBOUR))
                .thenCaseEvents()
                .containsExactly(new CaseObjected(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", 2, null, NEIGHBOUR));
    }

    @Test
    void beforeThatTheDeskDecides() {
        spec.routedToCommune()
                .when(new ObjectToCase(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", null))
                .thenCaseEvents()
                .containsExactly(new CaseObjected(COMMUNE, OFFICER, DAY, "NOT-COMPETENT", 2, null, null));
    }

    @Test
    void aFullCaseTakesOnlyWhatEndsIt() {
        spec.routedToCommune();
        for (int n = 0; n < 299; n++) {
            spec.when(new Notify(COMMUNE, OFFICER, DAY, Notified.NATIONAL_DATABASE));
        }

        spec.when(new Notify(COMMUNE, OFFICER, DAY, Notified.NATIONAL_DATABASE))
                .thenRefused(Kind.INVALID, "case-is-full");
        spec.when(new WithdrawCase(COMMUNE, OFFICER, DAY, null, null)).thenClosed(ClosedAs.WITHDRAWN);
    }
}
