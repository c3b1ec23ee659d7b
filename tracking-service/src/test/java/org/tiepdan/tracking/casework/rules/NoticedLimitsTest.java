package org.tiepdan.tracking.casework.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.rules.CaseSpec.COMMUNE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.OFFICER;
import static org.tiepdan.tracking.casework.rules.CaseSpec.on;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.lawpack.petition.ComplexityCriterion;
import org.tiepdan.tracking.casework.CaseCommand.CorrectCase;
import org.tiepdan.tracking.casework.CaseCommand.ExtendLimit;
import org.tiepdan.tracking.casework.CaseCommand.FindComplex;
import org.tiepdan.tracking.casework.CaseCommand.Notify;
import org.tiepdan.tracking.casework.CaseCommand.ResumeCase;
import org.tiepdan.tracking.casework.CaseCommand.SuspendCase;
import org.tiepdan.tracking.casework.CorrectionReason;
import org.tiepdan.tracking.casework.Notified;
import org.tiepdan.tracking.deadline.DeadlineState;

/**
 * A notice changes the calendar or a row of the law while a case is open. The commune got the case on Wednesday 2026-07-01: KN-ACCEPT-1, 7
 * working days (LKN 27, as amended), ends on Friday the tenth.
 */
class NoticedLimitsTest {
    private static final String ACCEPT = "KN-ACCEPT-1";
    private static final String REVISED = "revised KN-ACCEPT-1 because of law.changed: OPEN until ";

    private final CaseSpec spec = new CaseSpec().routedToCommune();

    @Test
    void aRestDayBeforeTheLastDayMovesIt() {
        spec.announced(Notices.days("1/TB", "2026-07-08"));

        spec.thenLimits().containsExactly(REVISED + "2026-07-13 by 1/TB");
        var limit = spec.limit(ACCEPT);
        assertThat(limit.terms().calendar()).endsWith("+1");
        assertThat(limit.terms().ruleset()).endsWith("+1");
        assertThat(limit.counted()).isNotNull();
        assertThat(limit.counted().skipped()).contains(new SkippedDay(on("2026-07-08"), "Nghỉ hoán đổi", "Swapped"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01", "2026-07-13", "2026-06-30", "2026-07-11 worked"})
    void aDayOutsideTheCountMovesNothing(String day) {
        spec.announced(Notices.days("1/TB", day)).thenNothing();
    }

    @Test
    void anotherNoticeMovesItAgainAndIsNamed() {
        spec.announced(Notices.days("1/TB", "2026-07-04 worked"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-09 by 1/TB");

        spec.announced(Notices.days("2/TB", "2026-07-04 ordinary"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-10 by 2/TB");
    }

    /** A case cannot grow without end with notices that take a day and give it back. */
    @Test
    void onlyTheLatestNoticesAreKeptWithTheLimitHoweverOftenItMoves() {
        for (int number = 1; number <= 50; number++) {
            spec.announced(Notices.days(number + "/TB", "2026-07-08" + (number % 2 == 0 ? " ordinary" : "")))
                    .thenLimits()
                    .containsExactly(
                            REVISED + (number % 2 == 0 ? "2026-07-10" : "2026-07-13") + " by " + number + "/TB");
        }

        var changes = spec.limit(ACCEPT).changes();
        assertThat(changes.notices()).hasSize(5).startsWith("46/TB").endsWith("50/TB");
        assertThat(changes.revision()).isEqualTo(50);
    }

    @Test
    void twoNoticesThatTheCaseMissedAreTwoSteps() {
        spec.announcedOnly(Notices.days("1/TB", "2026-07-10")).announced(Notices.days("2/TB", "2026-07-13"));

        spec.thenLimits().containsExactly(REVISED + "2026-07-13 by 1/TB", REVISED + "2026-07-14 by 2/TB");
    }

    @Test
    void aSwapTakesADayAndGivesOne() {
        spec.announced(Notices.days("1/TB", "2026-07-06", "2026-07-11 worked"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-11 by 1/TB");
    }

    /** The last day stays, but the ledger must show the days that were counted. */
    @Test
    void aSwapWithinTheCountIsRecordedAlthoughTheLastDayStays() {
        spec.announced(Notices.days("1/TB", "2026-07-06", "2026-07-04 worked"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-10 by 1/TB");
    }

    @Test
    void whatWasCountedIsNotCountedAgain() {
        spec.announced(Notices.days("1/TB", "2026-07-08"));

        spec.recounted().thenNothing();
    }

    @Test
    void anActBeforeTheClockComesByFindsTheLimitCountedAnew() {
        spec.announcedOnly(Notices.days("1/TB", "2026-07-10"))
                .now("2026-07-13T09:00")
                .accepted("2026-07-13");

        spec.thenLimits().startsWith(REVISED + "2026-07-13 by 1/TB", "met KN-ACCEPT-1 on 2026-07-13");
    }

    @Test
    void whatWasMetStaysAlsoWhenAnotherActIsCorrected() {
        spec.now("2026-07-10T10:00").accepted("2026-07-10");
        spec.when(new Notify(COMMUNE, OFFICER, on("2026-07-10"), Notified.ACCEPTANCE));
        var wrong = spec.file().history().getLast().id();

        spec.announced(Notices.days("1/TB", "2026-07-04 worked"));
        assertThat(spec.limit(ACCEPT).state()).isEqualTo(DeadlineState.MET);
        spec.when(new CorrectCase(COMMUNE, OFFICER, on("2026-07-10"), wrong, CorrectionReason.WRONG_ACT, null, null));

        spec.thenLimits().noneMatch(words -> words.contains(ACCEPT));
        assertThat(spec.limit(ACCEPT).dueOn()).isEqualTo("2026-07-10");
    }

    @Test
    void aSuspendedLimitIsCountedByTheNoticeWhenItIsResumed() {
        var paused = new CaseSpec(SmallLaw.PACK).acceptedByCommune();
        paused.now("2026-07-10T10:00").when(new SuspendCase(COMMUNE, OFFICER, on("2026-07-10"), "WAITING-FOR-RESULT"));

        paused.announced(Notices.days("1/TB", "2026-08-12")).thenNothing();
        paused.now("2026-07-20T10:00").when(new ResumeCase(COMMUNE, OFFICER, on("2026-07-20")));

        paused.thenLimits().containsExactly("revised KN-RESOLVE because of case.resumed: OPEN until 2026-08-13");
    }

    @Test
    void anExtendedLimitKeepsWhatWasAdded() {
        var extended = new CaseSpec()
                .acceptedByCommune()
                .when(new FindComplex(COMMUNE, OFFICER, on("2026-07-03"), List.of(ComplexityCriterion.values()[0])))
                .when(new ExtendLimit(COMMUNE, OFFICER, on("2026-07-03"), 5));
        var before = extended.limit("KN-RESOLVE-1");

        extended.announced(Notices.row("1/NĐ", "KN-RESOLVE-1", "2026-07-01", "length", "32"));

        var after = extended.limit("KN-RESOLVE-1");
        assertThat(after.counted()).isNotNull();
        assertThat(before.counted()).isNotNull();
        assertThat(after.counted().length())
                .isEqualTo(37)
                .isEqualTo(before.counted().length() + 2);
        assertThat(after.changes().extensions()).isEqualTo(before.changes().extensions());
    }

    @Test
    void aChangedRowMovesWhatStartedWhileItHolds() {
        spec.announced(Notices.row("1/NĐ", ACCEPT, "2026-07-01", "length", "10", "basis", "LKN 27 mới"))
                .thenLimits()
                .containsExactly(REVISED + "2026-07-15 by 1/NĐ");
        assertThat(spec.limit(ACCEPT).terms().basis()).isEqualTo("LKN 27 mới");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02,", "2026-06-01, 2026-06-30"})
    void aChangedRowLeavesWhatStartedOutsideIt(String from, String to) {
        spec.announced(
                        to == null
                                ? Notices.row("1/NĐ", ACCEPT, from, "length", "10")
                                : Notices.row("1/NĐ", ACCEPT, from, "length", "10", "effective_to", to))
                .thenNothing();
    }

    @Test
    void anEndThatTheCalendarDoesNotReachIsNotGuessed() {
        spec.announced(Notices.row("1/NĐ", ACCEPT, "2026-07-01", "length", "5000"))
                .thenNothing();
        assertThat(spec.limit(ACCEPT).dueOn()).isEqualTo("2026-07-10");
    }

    @Test
    void aCaseThatBeginsAfterTheNoticeIsCountedByIt() {
        LawNotice notice = Notices.days("1/TB", "2026-07-08");
        var later = new CaseSpec(CaseSpec.LAW.with(notice)).routedToCommune();

        later.thenLimits().contains("set KN-ACCEPT-1 by 19-05443 until 2026-07-13");
        later.recounted().thenNothing();
    }
}
