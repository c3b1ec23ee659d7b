package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.jurisdiction.Settlement;
import org.tiepdan.tracking.casework.CaseCommand.DecideCase;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CaseCommand.TerminateCase;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.DeadlineState;

/** Suspended time does not count (LKN 11a.4, LTC 34.2). Accepted on Friday the third, the limit of 30 days ends on Monday 2026-08-03. */
class PausedLimitsTest {
    private final CaseSpec spec = new CaseSpec(SmallLaw.PACK).acceptedByCommune();

    private CaseSpec suspended(String day, String now) {
        return spec.now(now).when(new SuspendCase(COMMUNE, OFFICER, on(day), "WAITING-FOR-RESULT"));
    }

    private CaseSpec resumed(String day, String now) {
        return spec.now(now).when(new ResumeCase(COMMUNE, OFFICER, on(day)));
    }

    @Test
    void aSuspensionStopsTheLimitAndNoOther() {
        suspended("2026-07-10", "2026-07-10T10:00");

        spec.thenLimits().containsExactly("paused KN-RESOLVE from 2026-07-10");
        assertThat(spec.limit("KN-RESOLVE").state()).isEqualTo(DeadlineState.PAUSED);
        assertThat(spec.limit("XLD-MAX").state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void aSuspendedLimitIsNeitherMissedNorWarnedOf() {
        suspended("2026-07-10", "2026-07-10T10:00");

        spec.now("2026-07-29T08:00").checked("KN-RESOLVE").thenNothing();
        spec.now("2026-09-01T08:00").checked("KN-RESOLVE").thenNothing();
    }

    /** The day of the suspension does not count, the day of the resumption does. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-10, 2026-07-20, 2026-08-12",
        "2026-07-10, 2026-07-10, 2026-08-03",
        "2026-07-10, 2026-07-11, 2026-08-03",
        "2026-07-10, 2026-07-12, 2026-08-04",
        "2026-07-03, 2026-07-05, 2026-08-03",
        "2026-08-02, 2026-08-20, 2026-08-20",
        "2026-08-03, 2026-08-20, 2026-08-20",
        "2026-08-03, 2026-08-22, 2026-08-22"
    })
    void aResumptionLetsTheRestOfTheDaysRun(String from, String to, String dueOn) {
        suspended(from, "2026-08-03T10:00");
        resumed(to, "2026-08-22T10:00");

        spec.thenLimits().containsExactly("revised KN-RESOLVE because of case.resumed: OPEN until " + dueOn);
        assertThat(spec.limit("KN-RESOLVE").changes().pauses())
                .containsExactly(new Pause(on(from), on(to), "WAITING-FOR-RESULT"));
    }

    @Test
    void theLimitNamesThePapersOfItsSuspension() {
        spec.now("2026-07-10T10:00")
                .when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), "WAITING-FOR-RESULT", "15/QĐ-UBND"));
        spec.now("2026-07-20T10:00").when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-20"), "16/QĐ-UBND"));

        assertThat(spec.limit("KN-RESOLVE").changes().pauses())
                .containsExactly(new Pause(
                        on("2026-07-10"), on("2026-07-20"), "WAITING-FOR-RESULT", "15/QĐ-UBND", "16/QĐ-UBND"));
    }

    @Test
    void twoSuspensionsAreBothLeftOut() {
        suspended("2026-07-10", "2026-07-10T10:00");
        resumed("2026-07-20", "2026-07-20T10:00");
        suspended("2026-08-11", "2026-08-11T10:00").thenLimits().containsExactly("paused KN-RESOLVE from 2026-08-11");
        resumed("2026-08-13", "2026-08-13T10:00");

        spec.thenLimits().containsExactly("revised KN-RESOLVE because of case.resumed: OPEN until 2026-08-14");
    }

    @Test
    void aResumptionTypedInLateIsJudgedAfterTheGrace() {
        suspended("2026-07-10", "2026-07-10T10:00");
        resumed("2026-07-20", "2026-09-01T10:00");

        spec.thenLimits().containsExactly("revised KN-RESOLVE because of case.resumed: OPEN until 2026-08-12");
        spec.now("2026-09-01T10:05")
                .checked("KN-RESOLVE")
                .thenLimits()
                .containsExactly("missed KN-RESOLVE", "set KN-LODGE by petitioner until 2026-09-11");
    }

    @Test
    void withinTheGraceTheDecisionIsStillInTime() {
        suspended("2026-07-10", "2026-07-10T10:00");
        resumed("2026-07-20", "2026-09-01T10:00");
        spec.now("2026-09-01T10:03").when(new DecideCase(COMMUNE, OFFICER, on("2026-08-12"), Settlement.RIGHT));

        spec.thenLimits().contains("met KN-RESOLVE on 2026-08-12 late entry");
    }

    @Test
    void aSuspensionTypedInAfterTheMissPutsItRightAndTakesBackWhatItHadStarted() {
        spec.now("2026-08-04T00:00").checked("KN-RESOLVE");
        spec.thenLimits().containsExactly("missed KN-RESOLVE", "set KN-LODGE by petitioner until 2026-09-03");

        suspended("2026-07-31", "2026-08-04T08:00");

        spec.thenLimits()
                .containsExactly(
                        "revised KN-RESOLVE because of case.suspended: PAUSED until 2026-08-03 superseding",
                        "cancelled KN-LODGE because of case.suspended");
        resumed("2026-08-10", "2026-08-10T08:00");
        spec.thenLimits().containsExactly("revised KN-RESOLVE because of case.resumed: OPEN until 2026-08-12");
        spec.now("2026-08-13T00:00")
                .checked("KN-RESOLVE")
                .thenLimits()
                .containsExactly("missed KN-RESOLVE", "set KN-LODGE by petitioner until 2026-09-11");
    }

    @Test
    void aSuspensionAfterTheEndPausesNothing() {
        suspended("2026-08-04", "2026-08-04T08:00");

        spec.thenLimits().containsExactly("missed KN-RESOLVE", "set KN-LODGE by petitioner until 2026-09-03");
        resumed("2026-08-05", "2026-08-05T08:00").thenLimits().isEmpty();
    }

    @Test
    void aSuspensionAfterARecordedMissChangesNothing() {
        spec.now("2026-08-04T00:00").checked("KN-RESOLVE");

        suspended("2026-08-04", "2026-08-04T08:00").thenLimits().isEmpty();
    }

    @Test
    void aTerminationEndsWhatIsSuspended() {
        suspended("2026-07-10", "2026-07-10T10:00");
        spec.now("2026-09-30T08:00").when(new TerminateCase(COMMUNE, OFFICER, on("2026-09-29"), "NO-OBJECT"));

        spec.thenLimits().contains("cancelled KN-RESOLVE because of case.terminated");
    }
}
