package org.tiepdan.lawpack.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.pack.SourceStatus;

class TimeLimitsTest {
    private static final LawPack PACK = LawPack.packaged();
    private static final TimeLimits LIMITS = PACK.timeLimits();

    @ParameterizedTest(name = "{0} from {1}: {2} {3} ({7})")
    @CsvSource(
            nullValues = "-",
            value = {
                "KN-ACCEPT-1,  2026-06-30, 10, CALENDAR_DAY, -,  -,  -,  LKN 27",
                "KN-ACCEPT-1,  2026-07-01, 7,  WORKING_DAY,  -,  -,  -,  LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                "KN-ACCEPT-2,  2026-06-30, 10, CALENDAR_DAY, -,  -,  -,  LKN 36.1",
                "KN-ACCEPT-2,  2026-07-01, 7,  WORKING_DAY,  -,  -,  -,  LKN 36.1 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                "KN-RESOLVE-1, 2025-07-01, 30, CALENDAR_DAY, 45, 45, 60, LKN 28",
                "KN-RESOLVE-2, 2026-07-01, 45, CALENDAR_DAY, 60, 60, 70, LKN 37",
                "TC-INITIAL,   2026-07-01, 7,  WORKING_DAY,  10, -,  -,  LTC 24.1",
                "TC-TRANSFER,  2026-07-01, 5,  WORKING_DAY,  -,  -,  -,  LTC 24.2",
                "TC-RESOLVE,   2026-07-01, 30, CALENDAR_DAY, 60, -,  -,  LTC 30; NĐ31/2019 3",
                "TCD-REPLY,    2026-07-01, 10, WORKING_DAY,  -,  -,  -,  LTCD 28.1",
            })
    void holdsTheLimitInForceOnTheDayOfTheEvent(
            String ruleId,
            LocalDate on,
            int length,
            LimitUnit unit,
            Integer complex,
            Integer remote,
            Integer remoteComplex,
            String basis) {
        TimeLimit limit = LIMITS.inForce(ruleId, on).orElseThrow();

        assertThat(limit)
                .extracting(TimeLimit::length, TimeLimit::unit, TimeLimit::complexLength, TimeLimit::remoteLength)
                .containsExactly(length, unit, complex, remote);
        assertThat(limit.remoteComplexLength()).isEqualTo(remoteComplex);
        assertThat(limit.basis()).isEqualTo(basis);
        assertThat(limit.status()).isEqualTo(SourceStatus.VERIFIED);
    }

    @Test
    void listsTheLimitsInForceOnADay() {
        assertThat(LIMITS.inForceOn(LocalDate.of(2026, 7, 1)))
                .extracting(TimeLimit::ruleId)
                .containsExactlyInAnyOrderElementsOf(LIMITS.ruleIds());
        assertThat(LIMITS.inForceOn(LocalDate.of(2012, 6, 30))).isEmpty();
        assertThat(LIMITS.inForce("KN-ACCEPT-1", LocalDate.of(2012, 6, 30))).isEmpty();
        assertThat(LIMITS.inForce("KN-NO-SUCH", LocalDate.of(2026, 7, 1))).isEmpty();
    }

    @ParameterizedTest(name = "{0} from {1}: {4}, rolled to {5}")
    @CsvSource({
        // Civil Code 147: the day of the event is not counted. LKN 27 from 2026-07-01.
        "KN-ACCEPT-1,  2026-07-01, false, false, 2026-07-10, 2026-07-10",
        // The swap: Saturday 2026-08-22 is worked, Monday 2026-08-31 is not (9441/TB-BNV).
        "KN-ACCEPT-1,  2026-08-20, false, false, 2026-08-28, 2026-08-28",
        "KN-ACCEPT-2,  2026-08-20, false, false, 2026-08-28, 2026-08-28",
        // 24 November is a day off (Nghị quyết 28/2026/QH16); the swap proposed for the 23rd is not entered.
        "KN-ACCEPT-1,  2026-11-17, false, false, 2026-11-27, 2026-11-27",
        // Civil Code 148: a last day on a Saturday ends with the next working day.
        "KN-RESOLVE-1, 2026-07-02, false, false, 2026-08-01, 2026-08-03",
        "KN-RESOLVE-2, 2026-10-20, true,  false, 2026-12-19, 2026-12-21",
        // LKN 27 before 2026-07-01: ten days as in the law, not ten working days as in the decree.
        "KN-ACCEPT-1,  2026-06-30, false, false, 2026-07-10, 2026-07-10",
        "KN-ACCEPT-1,  2026-01-30, false, false, 2026-02-09, 2026-02-09",
        // Over the whole of Tết: the limit ends on mùng hai and rolls past the holidays and the weekend.
        "KN-ACCEPT-1,  2026-02-08, false, false, 2026-02-18, 2026-02-23",
        // LKN 28, 37: complex, remote, both.
        "KN-RESOLVE-1, 2026-07-01, true,  false, 2026-08-15, 2026-08-17",
        "KN-RESOLVE-1, 2026-07-01, false, true,  2026-08-15, 2026-08-17",
        "KN-RESOLVE-1, 2026-07-01, true,  true,  2026-08-30, 2026-09-03",
        "KN-RESOLVE-2, 2026-07-01, true,  true,  2026-09-09, 2026-09-09",
        // LTC has no rule for remote areas: 24.1 (7, complex 10), 30 (30, complex 60).
        "TC-INITIAL,   2026-07-01, false, true,  2026-07-10, 2026-07-10",
        "TC-INITIAL,   2026-07-01, true,  true,  2026-07-15, 2026-07-15",
        "TC-RESOLVE,   2026-07-01, true,  true,  2026-08-30, 2026-09-03",
        // LTC 24.2; LTCD 28.1. An event on a Saturday: Monday is day one.
        "TC-TRANSFER,  2026-07-04, false, false, 2026-07-10, 2026-07-10",
        "TCD-REPLY,    2026-08-20, false, false, 2026-09-07, 2026-09-07",
        // A leap day counts as a day.
        "KN-RESOLVE-1, 2028-02-01, false, false, 2028-03-02, 2028-03-02",
    })
    void countsDaysAsTheCivilCodeDoes(
            String ruleId, LocalDate startsOn, boolean complex, boolean remote, LocalDate statutory, LocalDate due) {
        TimeLimit limit = LIMITS.inForce(ruleId, startsOn).orElseThrow();

        DueDate date = LIMITS.due(limit, startsOn, complex, remote);

        assertThat(date.startsOn()).isEqualTo(startsOn);
        assertThat(date.statutoryDueOn()).isEqualTo(statutory);
        assertThat(date.dueOn()).isEqualTo(due);
        assertThat(date.dueAt()).isEqualTo(LegalTime.endOf(due));
        assertThat(date.daysCounted()).isEqualTo(limit.lengthFor(complex, remote));
    }

    @Test
    void namesTheRestDaysItDidNotCount() {
        DueDate date = due("KN-ACCEPT-1", LocalDate.of(2026, 8, 27));

        assertThat(date.dueOn()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(date.skipped())
                .extracting(day -> day.date().toString(), SkippedDay::why)
                .containsExactly(
                        tuple("2026-08-29", "Thứ Bảy / Saturday"),
                        tuple("2026-08-30", "Chủ nhật / Sunday"),
                        tuple(
                                "2026-08-31",
                                "Ngày nghỉ hoán đổi (làm bù thứ Bảy 22/08/2026)"
                                        + " / Day off in exchange for working on 2026-08-22"),
                        tuple("2026-09-01", "Quốc khánh / National Day"),
                        tuple("2026-09-02", "Quốc khánh / National Day"),
                        tuple("2026-09-05", "Thứ Bảy / Saturday"),
                        tuple("2026-09-06", "Chủ nhật / Sunday"));
    }

    @Test
    void namesOnlyTheRestDaysItRolledOverWhenRestDaysCount() {
        DueDate date = due("KN-RESOLVE-1", LocalDate.of(2026, 7, 2));

        assertThat(date.skipped())
                .extracting(SkippedDay::date)
                .containsExactly(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 2));
    }

    @ParameterizedTest(name = "{0} from {1}: {2}")
    @CsvSource({
        // 9441/TB-BNV: Saturday 2026-08-22 is worked for Monday 2026-08-31. LKN 27 counts working days.
        "KN-ACCEPT-1,  2026-08-20, 2026-08-22",
        // LKN 28 counts every day; the Saturday is its last, which Civil Code 148 does not move.
        "KN-RESOLVE-1, 2026-07-23, 2026-08-22",
        // 12729/VPCP-KGVX: Saturday 2026-01-10 is worked for Friday 2026-01-02. LTCD 28.1.
        "TCD-REPLY,    2026-01-05, 2026-01-10",
    })
    void namesTheWorkedDaysItCounted(String ruleId, LocalDate startsOn, LocalDate worked) {
        assertThat(due(ruleId, startsOn).worked()).extracting(WorkedDay::date).containsExactly(worked);
    }

    @ParameterizedTest
    @CsvSource({
        // The day of the event is not counted (Civil Code 147), and a limit in calendar days counts any Saturday.
        "KN-ACCEPT-1,  2026-08-22",
        "KN-ACCEPT-1,  2026-08-27",
        "KN-RESOLVE-1, 2026-08-01",
    })
    void namesNoneThatItDidNotCountAsWorked(String ruleId, LocalDate startsOn) {
        assertThat(due(ruleId, startsOn).worked()).isEmpty();
    }

    @Test
    void saysForWhatADayIsWorked() {
        assertThat(due("KN-ACCEPT-1", LocalDate.of(2026, 8, 20)).worked())
                .extracting(WorkedDay::why)
                .containsExactly("Làm bù cho thứ Hai 31/08/2026 / Worked in exchange for the day off on 2026-08-31");
    }

    @Test
    void staysOnTheLastDayWhenThePackSaysNotToRoll() {
        TimeLimit limit =
                LIMITS.inForce("KN-RESOLVE-1", LocalDate.of(2026, 7, 2)).orElseThrow();
        TimeLimits unrolled = new TimeLimits(List.of(limit), PACK.calendar(), false);

        DueDate date = unrolled.due(limit, LocalDate.of(2026, 7, 2), false, false);

        assertThat(date.dueOn()).isEqualTo(date.statutoryDueOn()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(date.skipped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // 9441/TB-BNV: the last day is the worked Saturday, but nothing would have moved it (LKN 28).
        "2026-07-23, 2026-08-22",
        // The calendar is not needed for any day, so the limit may end after its last one.
        "2030-12-10, 2031-01-09",
    })
    void namesNoWorkedDayWhenThePackSaysNotToRoll(LocalDate startsOn, LocalDate due) {
        TimeLimit limit = LIMITS.inForce("KN-RESOLVE-1", startsOn).orElseThrow();
        TimeLimits unrolled = new TimeLimits(List.of(limit), PACK.calendar(), false);

        DueDate date = unrolled.due(limit, startsOn, false, false);

        assertThat(date.dueOn()).isEqualTo(due);
        assertThat(date.worked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TCD-REPLY, 2030-12-20", "KN-RESOLVE-1, 2030-12-10"})
    void refusesToCountPastTheCalendar(String ruleId, LocalDate startsOn) {
        assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> due(ruleId, startsOn));
    }

    private static DueDate due(String ruleId, LocalDate startsOn) {
        return LIMITS.due(LIMITS.inForce(ruleId, startsOn).orElseThrow(), startsOn, false, false);
    }
}
