package org.tiepdan.eventing.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GivenDatesTest {

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2026-07-01", "2028-02-29", "2099-12-31"})
    void readsEveryDayThatCanBeMeant(String text) {
        assertThat(GivenDates.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-300000000-01-01",
                "-999999999-01-01",
                "+999999999-12-31",
                "+12026-07-01",
                "-0001-01-01",
                "0000-12-31",
                "0026-06-01",
                "1899-12-31",
                "2100-01-01",
                "3000-01-01",
                "9999-12-31"
            })
    void refusesADayThatNobodyCanMean(String text) {
        assertThatExceptionOfType(GivenDateException.class)
                .isThrownBy(() -> GivenDates.day(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date-out-of-range"))
                .satisfies(refused -> assertThat(refused.english()).contains("1900-01-01 to 2099-12-31"))
                .satisfies(refused -> assertThat(refused.vietnamese()).contains("từ 1900-01-01 đến 2099-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0000-00-00",
                "2026-02-30",
                "2027-02-29",
                "2026-13-01",
                "26-07-01",
                "+2026-07-01",
                "+9999999999-01-01",
                "2026-7-1",
                "2026-07-01T00:00:00Z",
                "٢٠٢٦-٠٧-٠١",
                "2026-07-01\u0000",
                "1e400",
                "01/07/2026"
            })
    void refusesWhatIsNoDay(String text) {
        assertThatExceptionOfType(GivenDateException.class)
                .isThrownBy(() -> GivenDates.day(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-a-date"));
    }

    @Test
    void readsAMomentAtEveryOffsetThatAClockHas() {
        assertThat(GivenDates.moment("2026-07-01T09:15:00+07:00")).isEqualTo(Instant.parse("2026-07-01T02:15:00Z"));
        assertThat(GivenDates.moment("2026-07-01T02:15Z")).isEqualTo(Instant.parse("2026-07-01T02:15:00Z"));
        assertThat(GivenDates.moment("2026-07-01T16:15:00+14:00")).isEqualTo(Instant.parse("2026-07-01T02:15:00Z"));
        assertThat(GivenDates.moment("2026-06-30T14:15:00-12:00")).isEqualTo(Instant.parse("2026-07-01T02:15:00Z"));
        assertThat(GivenDates.moment("2026-07-01T02:15:00.123456789Z"))
                .isEqualTo(Instant.parse("2026-07-01T02:15:00.123456789Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-999999999-01-01T00:00:00+18:00",
                "+999999999-12-31T23:59:59.999999999-18:00",
                "-300000000-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "1899-12-31T23:59:59+07:00",
                "2100-01-01T00:00:00+07:00",
                "3000-07-01T00:00:00Z"
            })
    void refusesAMomentThatNobodyCanMean(String text) {
        assertThatExceptionOfType(GivenDateException.class)
                .isThrownBy(() -> GivenDates.moment(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date-out-of-range"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01",
                "2026-07-01T09:15:00",
                "2026-07-01T24:00:00+07:00",
                "2026-06-30T23:59:60Z",
                "2026-07-01T09:15:00+18:00",
                "2026-07-01T09:15:00-12:01",
                "2026-07-01T09:15:00+14:30",
                "2026-07-01T09:15:00+25:00",
                "2026-07-01T02:15:00.1234567890Z",
                "2026-07-01 09:15:00+07:00",
                "2026-07-01T09:15:00+07:00[Asia/Ho_Chi_Minh]",
                "0000-00-00T00:00:00Z"
            })
    void refusesWhatIsNoMoment(String text) {
        assertThatExceptionOfType(GivenDateException.class)
                .isThrownBy(() -> GivenDates.moment(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("not-a-date-time"));
    }
}
