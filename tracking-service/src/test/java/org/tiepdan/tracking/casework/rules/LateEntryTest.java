package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.BOARD;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.PROVINCE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.tiepdan.lawpack.petition.Channel;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.tracking.casework.CaseCommand.AcceptCase;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.LodgeAgain;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ReportOverdue;
import org.tiepdan.tracking.casework.CaseCommand.TransferCase;
import org.tiepdan.tracking.casework.CaseCommand.UrgeCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.casework.Rejection.Kind;
import org.tiepdan.tracking.casework.stage.ReportStage;
import org.tiepdan.tracking.deadline.DeadlineState;

class LateEntryTest {
    private final CaseSpec spec = new CaseSpec();

    @Test
    void anActAfterTheLastDayMissesTheLimitThatNobodyHadLookedAt() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-20T08:00").accepted("2026-07-13");

        spec.thenLimits().containsExactly("missed KN-ACCEPT-1", "set KN-RESOLVE-1 by 19-05443 until 2026-08-12");
        assertThat(spec.limit("KN-ACCEPT-1").state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void anActOfTheLastDayEnteredLaterIsInTime() {
        spec.routed(Outcome.TRANSFER, COMMUNE).now("2026-07-20T08:00").accepted("2026-07-10");

        spec.thenLimits().contains("met KN-ACCEPT-1 on 2026-07-10 late entry");
    }

    @Test
    void anActEnteredLatePutsTheMissRight() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-20T08:00")
                .accepted("2026-07-10");

        spec.thenLimits().contains("met KN-ACCEPT-1 on 2026-07-10 late entry superseding");
        assertThat(spec.limit("KN-ACCEPT-1").state()).isEqualTo(DeadlineState.MET);
    }

    @Test
    void anActAfterTheLastDayLeavesTheMissAsItIs() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-20T08:00")
                .accepted("2026-07-13");

        spec.thenLimits().containsExactly("set KN-RESOLVE-1 by 19-05443 until 2026-08-12");
    }

    @Test
    void aTransferAfterTheLastDayDoesNotHideTheMiss() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-20T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-13"), PROVINCE));

        spec.thenLimits().containsExactly("missed KN-ACCEPT-1", "set KN-ACCEPT-1 by 19-ubnd until 2026-07-22");
    }

    @Test
    void aTransferOfTheLastDayEnteredLaterPutsTheMissRight() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-20T08:00")
                .when(new TransferCase(COMMUNE, OFFICER, on("2026-07-10"), PROVINCE));

        spec.thenLimits()
                .containsExactly(
                        "cancelled KN-ACCEPT-1 because of case.transferred superseding",
                        "set KN-ACCEPT-1 by 19-ubnd until 2026-07-21");
    }

    /** The board urges because nobody has typed in what the commune did in time. */
    @Test
    void anUrgingDoesNotKeepOutTheActThatWasInTime() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-11T00:00")
                .checked("KN-ACCEPT-1")
                .now("2026-07-13T09:00")
                .when(new UrgeCase(BOARD, OFFICER, on("2026-07-13")))
                .now("2026-07-15T08:00")
                .accepted("2026-07-09");

        spec.thenLimits().contains("met KN-ACCEPT-1 on 2026-07-09 late entry superseding");
    }

    @Test
    void norDoActsThatLeaveTheCaseWhereItIs() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-15T08:00")
                .when(new ReportOverdue(PROVINCE, OFFICER, on("2026-07-13"), ReportStage.DEMANDED))
                .when(new Notify(BOARD, OFFICER, on("2026-07-14"), Notified.REFERRER))
                .when(new LodgeAgain(BOARD, OFFICER, on("2026-07-15"), "0".repeat(32)))
                .accepted("2026-07-09");

        spec.thenLimits().contains("met KN-ACCEPT-1 on 2026-07-09 late entry");
    }

    @Test
    void theyAreThemselvesNotBeforeTheActThatMovedTheCase() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-15T08:00")
                .accepted("2026-07-09")
                .when(new UrgeCase(BOARD, OFFICER, on("2026-07-08")))
                .thenRefused(Kind.INVALID, "before-last-act");
    }

    @Test
    void anUrgingHoldsWhateverTheTrueDayOfTheActBeforeIt() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-15T08:00")
                .accepted("2026-07-03")
                .when(new UrgeCase(BOARD, OFFICER, on("2026-07-08")))
                .when(acceptedInsteadOn("2026-07-09"));

        assertThat(spec.limit("KN-ACCEPT-1").metOn()).isEqualTo("2026-07-09");
        assertThat(spec.file().lastActOn()).isEqualTo("2026-07-09");
    }

    @Test
    void aNoticeDoesNotPrecedeWhatItAnnounces() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-07-15T08:00")
                .accepted("2026-07-03")
                .when(new Notify(COMMUNE, OFFICER, on("2026-07-08"), Notified.ACCEPTANCE))
                .when(acceptedInsteadOn("2026-07-09"))
                .thenRefused(Kind.INVALID, "later-act-does-not-hold");
    }

    /** The fact of routing is cause 1, the acceptance cause 2. */
    private static CorrectCase acceptedInsteadOn(String day) {
        var acceptance = new AcceptCase(COMMUNE, OFFICER, on(day));
        return new CorrectCase(
                COMMUNE, OFFICER, on("2026-07-15"), "cause-2", CorrectionReason.WRONG_DAY, acceptance, null);
    }

    @Test
    void theLastMomentIsTheEndOfTheDayInVietNam() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .warnedBefore()
                .now("2026-07-10T23:59")
                .checked("KN-ACCEPT-1")
                .thenNothing();

        spec.now("2026-07-11T00:00").checked("KN-ACCEPT-1").thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void aLimitThatWasMetIsNotMissed() {
        spec.routed(Outcome.TRANSFER, COMMUNE)
                .accepted("2026-07-01")
                .now("2026-07-13T08:00")
                .checked("KN-ACCEPT-1")
                .thenNothing();
    }

    @Test
    void aLimitPastWhenItIsSetWaitsForItsActToBeTypedIn() {
        spec.receivedAt("2026-07-01T08:00")
                .now("2026-09-01T08:00")
                .routed(Outcome.TRANSFER, COMMUNE)
                .now("2026-09-01T08:04")
                .checked("KN-ACCEPT-1")
                .thenNothing();

        assertThat(spec.limit("KN-ACCEPT-1").checkAt()).isEqualTo(at("2026-09-01T08:05"));
        spec.now("2026-09-01T08:05").checked("KN-ACCEPT-1").thenLimits().containsExactly("missed KN-ACCEPT-1");
    }

    @Test
    void setsNoLimitThatNoLawKnewOnThatDay() {
        spec.receivedAt("2010-05-03T08:00")
                .now("2026-07-01T08:00")
                .cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .thenLimits()
                .isEmpty();
    }

    @Test
    void setsNoLimitThatWouldEndBeyondTheCalendar() {
        spec.receivedAt("2030-12-30T08:00")
                .cameBy(Channel.IN_PERSON)
                .routed(Outcome.TRANSFER, COMMUNE)
                .thenLimits()
                .isEmpty();
    }
}
