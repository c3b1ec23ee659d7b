package org.tiepdan.lawpack.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.TestFiles;

class WorkingCalendarTest {
    private static final WorkingCalendar CALENDAR = LawPack.packaged().calendar();

    @Test
    void agreesWithTheCivilServiceOnEveryDayOfTwelveYears() throws IOException {
        List<String> differing = new ArrayList<>();
        LocalDate expected = CALENDAR.firstDay();

        for (var row : TestFiles.rows("/vn-holidays/vn_civil_service_days_2019_2030.csv")) {
            LocalDate date = LocalDate.parse(row.getField("date"));
            assertThat(date).isEqualTo(expected);
            expected = expected.plusDays(1);
            if (CALENDAR.isWorkingDay(date) != row.getField("is_working_day").equals("1")) {
                differing.add(date.toString());
            }
        }

        assertThat(differing).isEmpty();
        assertThat(expected).isEqualTo(CALENDAR.lastDay().plusDays(1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-08-22, true, 9441/TB-BNV: a Saturday worked",
        "2026-08-31, false, 9441/TB-BNV: the Monday given for it",
        "2026-01-10, true, 12729/VPCP-KGVX",
        "2026-01-02, false, 12729/VPCP-KGVX",
        "2025-04-26, true, 6150/TB-BLĐTBXH",
        "2025-05-02, false, 6150/TB-BLĐTBXH",
        "2026-04-27, false, Labour Code 111.3: Hùng Kings on a Sunday",
        "2026-11-24, false, Nghị quyết 28/2026/QH16 art. 2",
        "2026-11-23, true, a swap that was proposed but not seen decided",
    })
    void knowsSwapsAndDaysInLieu(LocalDate date, boolean worked, String basis) {
        assertThat(CALENDAR.isWorkingDay(date)).as(basis).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, Ngày nghỉ hoán đổi (làm bù thứ Bảy 22/08/2026) / Day off in exchange for working on 2026-08-22",
        "2026-09-02, Quốc khánh / National Day",
        "2026-08-29, Thứ Bảy / Saturday",
        "2026-08-30, Chủ nhật / Sunday",
        "2026-08-28,",
        "2026-08-22,",
    })
    void saysWhyNobodyWorks(LocalDate date, String reason) {
        var rest = CALENDAR.restDay(date);

        assertThat(rest == null ? null : rest.why()).isEqualTo(reason);
    }

    @ParameterizedTest(name = "{1} working days before {0}: {2} ({3})")
    @CsvSource({
        "2026-07-10, 1, 2026-07-09, an ordinary week",
        "2026-07-10, 3, 2026-07-07, an ordinary week",
        "2026-07-13, 1, 2026-07-10, over a weekend",
        "2026-08-01, 1, 2026-07-31, from a Saturday on which no limit ends",
        "2026-08-01, 3, 2026-07-29, from a Saturday on which no limit ends",
        "2026-08-24, 1, 2026-08-22, 9441/TB-BNV: onto the Saturday worked",
        "2026-09-03, 1, 2026-08-28, 9441/TB-BNV: over National Day and the Monday given for the Saturday",
        "2026-02-24, 3, 2026-02-12, 12729/VPCP-KGVX: over the whole of Tết",
        "2026-02-18, 1, 2026-02-13, from mùng hai Tết",
        "2026-11-25, 1, 2026-11-23, Nghị quyết 28/2026/QH16: over the day of culture",
    })
    void countsBackwards(LocalDate day, int count, LocalDate expected, String why) {
        assertThat(CALENDAR.workingDaysBefore(day, count)).as(why).isEqualTo(expected);
        assertThat(CALENDAR.workingDaysBetween(expected, day)).as(why).isEqualTo(count);
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource({
        "2026-07-10, 2026-07-10, 0",
        "2026-07-11, 2026-07-10, 0",
        "2026-08-02, 2026-08-03, 0",
        "2026-08-21, 2026-08-25, 3",
    })
    void countsTheWorkingDaysThatAreLeft(LocalDate from, LocalDate to, int days) {
        assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @Test
    void countsBackAtLeastOneDay() {
        var day = LocalDate.of(2026, 7, 10);

        assertThatIllegalArgumentException().isThrownBy(() -> CALENDAR.workingDaysBefore(day, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-31", "2031-01-01"})
    void doesNotGuessOutsideTheYearsItCovers(LocalDate date) {
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> CALENDAR.isWorkingDay(date))
                .withMessageContaining("2019-01-01 to 2030-12-31")
                .satisfies(e -> assertThat(e.date()).isEqualTo(date));
        assertThatExceptionOfType(OutsideCalendarException.class).isThrownBy(() -> CALENDAR.restDay(date));
        assertThatExceptionOfType(OutsideCalendarException.class)
                .isThrownBy(() -> CALENDAR.workingDaysBefore(CALENDAR.firstDay(), 1));
    }

    @ParameterizedTest(name = "since {0} through {1}: {2}")
    @CsvSource({
        "2026-08-20, 2026-08-20, 0",
        "2026-08-20, 2026-08-19, 0",
        "2026-08-20, 2026-08-21, 1",
        // Saturday 2026-08-22 is worked for Monday 2026-08-31, which is off before National Day.
        "2026-08-20, 2026-08-24, 3",
        "2026-08-28, 2026-09-03, 1",
    })
    void countsTheWorkingDaysThatSomethingHasWaited(LocalDate since, LocalDate through, int days) {
        assertThat(LawPack.packaged().calendar().workingDaysSince(since, through))
                .isEqualTo(days);
    }
}
