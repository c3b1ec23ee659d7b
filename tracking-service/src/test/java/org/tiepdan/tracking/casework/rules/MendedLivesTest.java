package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.tracking.casework.Case;
import org.tiepdan.tracking.casework.CaseCommand;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TakeOver;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.casework.CaseCommand.WithdrawCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * A mistake in the middle of a life is corrected: earlier and later acts stand, and the limits are those of a life
 * without the mistake. Routing is cause 1; cause 2 accepts the case on the third of July, and KN-RESOLVE-1 ends on
 * 2026-08-03.
 */
class MendedLivesTest {
    private static final String RESOLVE = "KN-RESOLVE-1";
    private static final String GROUND = "WAITING-FOR-RESULT";

    private final CaseSpec spec = new CaseSpec();

    private CaseSpec voiding(String act, @Nullable CaseCommand instead) {
        return spec.when(
                new CorrectCase(COMMUNE, OFFICER, on("2026-07-25"), act, CorrectionReason.WRONG_DAY, instead, null));
    }

    private void complex(String day) {
        spec.when(new FindComplex(COMMUNE, OFFICER, on(day), List.of(ComplexityCriterion.values()[0])));
    }

    private void suspended(String from, String to) {
        spec.when(new SuspendCase(COMMUNE, OFFICER, on(from), GROUND));
        spec.when(new ResumeCase(COMMUNE, OFFICER, on(to)));
    }

    /** Complex is cause 3, extended 4, suspended 5, resumed 6. */
    private void extendedThenSuspended() {
        spec.acceptedByCommune().now("2026-07-25T10:00");
        complex("2026-07-06");
        spec.when(new ExtendLimit(COMMUNE, OFFICER, on("2026-07-07"), null));
        suspended("2026-07-10", "2026-07-20");
    }

    @ParameterizedTest
    @CsvSource({", 2026-08-12", "5, 2026-08-17", "15, 2026-08-27"})
    void anExtensionCorrectedAfterASuspensionKeepsTheSuspendedDaysOut(@Nullable Integer days, String dueOn) {
        extendedThenSuspended();

        voiding("cause-4", days == null ? null : new ExtendLimit(COMMUNE, OFFICER, on("2026-07-07"), days));

        assertThat(spec.limit(RESOLVE).dueOn()).isEqualTo(dueOn);
        assertThat(spec.limit(RESOLVE).changes().pauses()).hasSize(1);
    }

    @Test
    void aSuspensionCorrectedAfterItsResumptionCountsTheDaysThatWereNotSuspended() {
        extendedThenSuspended();

        voiding("cause-5", new SuspendCase(COMMUNE, OFFICER, on("2026-07-18"), GROUND));

        assertThat(spec.limit(RESOLVE).dueOn()).isEqualTo("2026-08-19");
    }

    /** A number typed wrongly moves no day, and the ledger must not go on to name it. */
    @Test
    void aCorrectedPaperIsThatOfTheLimit() {
        extendedThenSuspended();
        var before = spec.limit(RESOLVE).dueOn();

        voiding("cause-4", new ExtendLimit(COMMUNE, OFFICER, on("2026-07-07"), null, "14/QĐ-UBND"));
        voiding("cause-5", new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), GROUND, "15/QĐ-UBND"));
        voiding("cause-6", new ResumeCase(COMMUNE, OFFICER, on("2026-07-20"), "16/QĐ-UBND"));

        var changes = spec.limit(RESOLVE).changes();
        assertThat(changes.extensions()).extracting(Extension::reference).containsExactly("14/QĐ-UBND");
        assertThat(changes.pauses()).extracting(Pause::reference).containsExactly("15/QĐ-UBND");
        assertThat(changes.pauses()).extracting(Pause::endReference).containsExactly("16/QĐ-UBND");
        assertThat(spec.limit(RESOLVE).dueOn()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"cause-3, an extension", "cause-5, a resumption"})
    void whatALaterActDependsOnCannotBeVoid(String act, String later) {
        extendedThenSuspended();

        voiding(act, null).thenRefused(Kind.INVALID, "later-act-does-not-hold");
        assertThat(spec.refusal().en()).contains(later + " of 2026-07");
    }

    @Test
    void aSuspensionThatWouldBeginAfterItsResumptionIsRefused() {
        extendedThenSuspended();

        voiding("cause-5", new SuspendCase(COMMUNE, OFFICER, on("2026-07-21"), GROUND))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
    }

    @Test
    void anAcceptanceMovedBehindWhatFollowedItIsRefused() {
        extendedThenSuspended();

        voiding("cause-2", new AcceptCase(COMMUNE, OFFICER, on("2026-07-08")))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
    }

    /** 30 days from the first of July end before the extension of the sixth of August. */
    @Test
    void anAcceptanceMovedSoThatTheExtensionCameAfterTheEndIsRefused() {
        spec.routedToCommune().now("2026-08-03T10:00").accepted("2026-07-06");
        complex("2026-08-03");
        spec.when(new ExtendLimit(COMMUNE, OFFICER, on("2026-08-03"), null));

        spec.when(new CorrectCase(
                        COMMUNE,
                        OFFICER,
                        on("2026-08-03"),
                        "cause-2",
                        CorrectionReason.WRONG_DAY,
                        new AcceptCase(COMMUNE, OFFICER, on("2026-07-01")),
                        null))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
    }

    /** The reopened limit had ended meanwhile: it waits for late entries, and then is missed. */
    @Test
    void aWithdrawalOfAllThatWasOneOfManyLetsTheCaseGoOn() {
        spec.acceptedByCommune().when(new WithdrawCase(COMMUNE, OFFICER, on("2026-07-03"), null, null));
        spec.now("2026-08-10T10:00")
                .when(new CorrectCase(
                        COMMUNE,
                        OFFICER,
                        on("2026-08-10"),
                        "cause-3",
                        CorrectionReason.WRONG_CONTENT,
                        new WithdrawCase(COMMUNE, OFFICER, on("2026-07-03"), 4, null),
                        null));

        assertThat(spec.file().stage()).isInstanceOf(Case.Accepted.class);
        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.OPEN);
        spec.now("2026-08-10T10:06").checked(RESOLVE);
        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void aWithdrawalOfOneOfManyInTriageChangesNothingThere() {
        spec.triageRequested(false).now("2026-07-02T10:00");
        var before = spec.file().deadlines();

        spec.when(new WithdrawCase(BOARD, OFFICER, on("2026-07-02"), 4, null));

        assertThat(spec.file().stage()).isInstanceOf(Case.InTriage.class);
        assertThat(spec.file().deadlines()).isEqualTo(before);
    }

    @Test
    void aResumptionBeforeItsSuspensionIsRefused() {
        spec.acceptedByCommune()
                .now("2026-07-20T10:00")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), GROUND));

        spec.when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-09"))).thenRefused(Kind.INVALID, "before-last-act");
    }

    /** Its limits run again for the body that took it over, not for the one that had it when it was suspended. */
    @Test
    void aSuspendedDenunciationThatIsTakenOverRunsForTheBodyAbove() {
        spec.petition(PetitionType.DENUNCIATION, null).acceptedByCommune().now("2026-07-20T10:00");
        spec.when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), GROUND));

        spec.when(new TakeOver(PROVINCE, OFFICER, on("2026-07-20")));

        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.isRunning() && !limit.owedBy().equals(BOARD))
                .isNotEmpty()
                .allSatisfy(limit -> assertThat(limit.owedBy()).isEqualTo(PROVINCE));
        assertThat(spec.file().deadlines()).noneMatch(limit -> limit.state() == DeadlineState.PAUSED);
    }

    @Test
    void aTakingOverByASlipGivesTheCaseBackSuspendedAsItWas() {
        spec.petition(PetitionType.DENUNCIATION, null).acceptedByCommune().now("2026-07-20T10:00");
        spec.when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), GROUND));
        var before = spec.file().deadlines();
        spec.when(new TakeOver(PROVINCE, OFFICER, on("2026-07-20")));

        spec.when(new CorrectCase(
                PROVINCE, OFFICER, on("2026-07-20"), "cause-4", CorrectionReason.WRONG_CASE, null, null));

        assertThat(spec.file().stage())
                .isInstanceOfSatisfying(
                        Case.Suspended.class,
                        at -> assertThat(at.competence().body()).isEqualTo(COMMUNE));
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.isRunning())
                .usingRecursiveFieldByFieldElementComparatorOnFields("terms", "state")
                .containsExactlyElementsOf(
                        before.stream().filter(limit -> limit.isRunning()).toList());
    }

    @Test
    void aTerminationOfASuspendedCaseThatWasASlipLeavesItSuspended() {
        spec.acceptedByCommune()
                .now("2026-07-20T10:00")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), GROUND));
        spec.when(new TerminateCase(COMMUNE, OFFICER, on("2026-07-20"), "NO-OBJECT"));

        spec.when(new CorrectCase(
                COMMUNE, OFFICER, on("2026-07-20"), "cause-4", CorrectionReason.WRONG_CASE, null, null));

        assertThat(spec.limit(RESOLVE).state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(spec.file().deadlines())
                .filteredOn(limit -> limit.ruleId().equals("KN-TERMINATE-SEND"))
                .allMatch(limit -> limit.state() == DeadlineState.CANCELLED);
    }
}
