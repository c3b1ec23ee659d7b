package org.tiepdan.eventing.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficeTimeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02",
                "02/11/2026",
                "2/11/2026",
                "02-11-2026",
                "2 / 11 / 2026",
                "ngày 02 tháng 11 năm 2026",
                "Ngày 2 tháng 11, 2026",
                "2.11.2026",
                "2026/11/02",
                "2026.11.2",
                "02/11/2026 00:00:00",
                "2026-11-02T00:00:00",
                "02\u201111\u20112026",
                "\u00A002/11/2026\u200B",
                "０２/１１/２０２６",
            })
    void readsDaysBeforeMonths(String written) throws UnclearTimeException {
        assertThat(OfficeTime.date(written)).isEqualTo("2026-11-02");
    }

    @ParameterizedTest
    @CsvSource({
        "11/20/2026, not-a-date",
        "31/02/2026, not-a-date",
        "02/11/26, not-a-date",
        "11/2026, not-a-date",
        "hôm qua, not-a-date",
        "ba mươi ngày sau, not-a-date",
        "thứ Bảy tuần trước, not-a-date",
        "tháng 11 năm 2026, not-a-date",
        "2/11-2026, not-a-date",
        "46000, spreadsheet-date-number",
        "46000.5, spreadsheet-date-number",
    })
    void guessesNothing(String written, String code) {
        assertThatExceptionOfType(UnclearTimeException.class)
                .isThrownBy(() -> OfficeTime.date(written))
                .satisfies(unclear -> assertThat(unclear.code("not-a-date")).isEqualTo(code));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "11/20/2026, tháng trước ngày",
        "31/02/2026, Không có ngày",
        "2026-02-29, Không có ngày",
        "29/02/2026 08:30, Không có ngày",
        "13/13/2026, Không có ngày",
        "02/11/26, bốn chữ số",
    })
    void saysWhatIsWrongWithIt(String written, String said) {
        assertThatExceptionOfType(UnclearTimeException.class)
                .isThrownBy(() -> OfficeTime.date(written))
                .satisfies(
                        unclear -> assertThat(unclear.vietnamese("2026-07-01")).contains(said, "2026-07-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-20T09:15:00+07:00, 2026-11-20T02:15:00Z",
        "2026-11-20T02:15:00Z, 2026-11-20T02:15:00Z",
        "2026-11-20 09:15:00+07:00, 2026-11-20T02:15:00Z",
        "2026-11-20T09:15, 2026-11-20T02:15:00Z",
        "2026-11-20 09:15:00, 2026-11-20T02:15:00Z",
        "20/11/2026 8:30, 2026-11-20T01:30:00Z",
        "20/11/2026 08:30:15, 2026-11-20T01:30:15Z",
        "20/11/2026 8h30, 2026-11-20T01:30:00Z",
        "20/11/2026 8h, 2026-11-20T01:00:00Z",
        "8 giờ 30 ngày 20 tháng 11 năm 2026, 2026-11-20T01:30:00Z",
        "8h30 ngày 20/11/2026, 2026-11-20T01:30:00Z",
        "20/11/2026 2:30 PM, 2026-11-20T07:30:00Z",
        "20/11/2026 2:30:00 CH, 2026-11-20T07:30:00Z",
        "20/11/2026 12:30:00 SA, 2026-11-19T17:30:00Z",
    })
    void readsMomentsInVietNam(String written, String moment) throws UnclearTimeException {
        var read = OfficeTime.moment(written, OfficeTime.OPENS);

        assertThat(read.at()).isEqualTo(moment);
        assertThat(read.hourAssumed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "20/11/2026", "20.11.2026"})
    void assumesTheHourOfADayAlone(String written) throws UnclearTimeException {
        var read = OfficeTime.moment(written, OfficeTime.OPENS);

        assertThat(read.at()).isEqualTo("2026-11-20T00:30:00Z");
        assertThat(read.hourAssumed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20/11/2026 25:00", "20/11/2026 8:75", "20/11/2026 sáng", "46000.35"})
    void guessesNoHour(String written) {
        assertThatExceptionOfType(UnclearTimeException.class)
                .isThrownBy(() -> OfficeTime.moment(written, OfficeTime.OPENS));
    }
}
