package org.tiepdan.lawpack.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;

/** Limits counted backwards from the announced day. */
class NoticeTest {
    private static final TimeLimits LIMITS = LawPack.packaged().timeLimits();

    @ParameterizedTest(name = "{0} for {1}, given {2}: {3} days short, {4} would do")
    @CsvSource({
        // NĐ124/2020 28.1 (NĐ155/2026 11): five days, including days of rest, and the day does not move.
        "KN-DIALOGUE-NOTICE, 2026-07-16, 2026-07-10, 0, 2026-07-11",
        "KN-DIALOGUE-NOTICE, 2026-07-16, 2026-07-11, 0, 2026-07-11",
        "KN-DIALOGUE-NOTICE, 2026-07-16, 2026-07-12, 1, 2026-07-11",
        "KN-DIALOGUE-NOTICE, 2026-07-16, 2026-07-16, 5, 2026-07-11",
        "KN-DIALOGUE-NOTICE, 2026-07-16, 2026-07-20, 5, 2026-07-11",
        // LTCD 24.4: five working days; Saturday 2026-08-22 is one, 31 August to 2 September are none.
        "TCD-SCHEDULE-POST,  2026-08-24, 2026-08-18, 0, 2026-08-18",
        "TCD-SCHEDULE-POST,  2026-08-24, 2026-08-22, 4, 2026-08-18",
        "TCD-SCHEDULE-POST,  2026-08-24, 2026-08-23, 5, 2026-08-18",
        "TCD-SCHEDULE-POST,  2026-09-03, 2026-08-24, 0, 2026-08-24",
        "TCD-SCHEDULE-POST,  2026-09-03, 2026-08-29, 5, 2026-08-24",
        // NĐ154/2026 23.1.
        "TCD-ONLINE-NOTICE,  2026-07-08, 2026-07-01, 0, 2026-07-01",
        "TCD-ONLINE-NOTICE,  2026-07-08, 2026-07-04, 3, 2026-07-01",
    })
    void saysByHowManyDaysANoticeIsShort(
            String ruleId, LocalDate eventOn, LocalDate noticeOn, int days, LocalDate latest) {
        TimeLimit limit = LIMITS.inForce(ruleId, eventOn).orElseThrow();

        TimeLimits.Notice notice = LIMITS.notice(limit, eventOn, noticeOn);

        assertThat(notice).isEqualTo(new TimeLimits.Notice(latest, days));
        assertThat(notice.early()).isEqualTo(days == 0);
    }

    @Test
    void namesTheDaysThatAWorkingDayNoticeLeftOutAndCounted() {
        LocalDate eventOn = LocalDate.of(2026, 8, 24);
        TimeLimit limit = LIMITS.inForce("TCD-SCHEDULE-POST", eventOn).orElseThrow();

        DueDate latest = LIMITS.due(limit, eventOn, false, false);

        assertThat(latest.skipped()).extracting(SkippedDay::date).containsExactly(LocalDate.of(2026, 8, 23));
        assertThat(latest.worked()).extracting(WorkedDay::date).containsExactly(LocalDate.of(2026, 8, 22));
    }

    @Test
    void neverRunsForACase() {
        LocalDate on = LocalDate.of(2026, 7, 1);

        assertThat(LIMITS.startedBy(LimitEvent.DIALOGUE_HELD, on)).isEmpty();
        assertThat(LIMITS.noticesBefore(LimitEvent.DIALOGUE_HELD, on))
                .extracting(TimeLimit::ruleId)
                .containsExactly("KN-DIALOGUE-NOTICE");
        assertThat(LIMITS.noticesBefore(LimitEvent.DIALOGUE_HELD, on.minusDays(1)))
                .isEmpty();
        assertThat(LIMITS.noticesBefore(LimitEvent.ACCEPTED, on)).isEmpty();
    }

    @Test
    void isNoQuestionForALimitThatRuns() {
        LocalDate on = LocalDate.of(2026, 7, 1);
        TimeLimit limit = LIMITS.inForce("KN-RESOLVE-1", on).orElseThrow();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> LIMITS.notice(limit, on, on))
                .withMessageContaining("KN-RESOLVE-1");
    }
}
