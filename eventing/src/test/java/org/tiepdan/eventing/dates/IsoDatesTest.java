package org.tiepdan.eventing.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.eventing.EventJson;

class IsoDatesTest {
    static Stream<LocalDate> days() {
        return Stream.iterate(LocalDate.parse("1999-12-25"), day -> day.plusDays(1))
                .limit(800);
    }

    @ParameterizedTest
    @MethodSource("days")
    void readsADayAsTheLibraryDoes(LocalDate day) {
        assertThat(IsoDates.day(day.toString())).isEqualTo(day);
        assertThat(IsoDates.parse(day.toString())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-7-01",
                "2026-02-29",
                "2026-00-10",
                "2026-13-01",
                "2026-04-31",
                "2026-01-00",
                "0000-01-01",
                "2026/07/01",
                "2026-07-0x",
                "-026-07-01",
                "2026-07-01Z",
                "+2026-07-01",
                "２０２６-07-01"
            })
    void leavesAnyOtherTextToTheLibrary(String text) {
        assertThat(IsoDates.day(text)).isNull();
        assertThat(IsoDates.moment(text)).isNull();
    }

    @Test
    void whatTheLibraryKnowsIsReadAllTheSame() {
        assertThat(IsoDates.parse("+12026-07-01")).isEqualTo(LocalDate.of(12026, 7, 1));
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> IsoDates.parse("2026-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01T02:16:00Z", "1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "9999-12-31T00:00:00Z",
                "2024-02-29T12:00:01Z", "2026-07-01T02:16:00.5Z", "2026-07-01T02:16:00.123Z",
                        "2026-07-01T02:16:00.000001Z",
                "2026-07-01T02:16:00.123456789Z", "2026-07-01T02:16:00.000Z"
            })
    void readsAMomentAsTheLibraryDoes(String text) {
        assertThat(IsoDates.moment(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01T02:16:00Z",
                "1969-12-31T23:59:59.999Z",
                "0001-01-01T00:00:00Z",
                "0000-12-31T23:59:59.999999999Z",
                "9999-12-31T23:59:59.999999999Z",
                "+10000-01-01T00:00:00Z",
                "2024-02-29T12:00:01.100Z",
                "2026-07-01T02:16:00.050Z",
                "2026-07-01T02:16:00.000001Z",
                "2026-07-01T02:16:00.000000001Z",
                "-0001-07-01T02:16:00Z"
            })
    void writesAMomentAsTheLibraryDoes(String text) {
        var moment = Instant.parse(text);

        assertThat(IsoDates.text(moment)).isEqualTo(moment.toString());
        assertThat(EventJson.MAPPER.writeValueAsString(moment)).isEqualTo('"' + moment.toString() + '"');
    }

    @Test
    void writesAnyMomentAsTheLibraryDoes() {
        var random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            var seconds = Instant.ofEpochSecond(random.nextLong(-70_000_000_000L, 270_000_000_000L));
            var moment = seconds.plusNanos(random.nextInt(1_000) * (long) Math.pow(1_000, random.nextInt(3)));

            assertThat(IsoDates.text(moment)).isEqualTo(moment.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-01T24:00:00Z",
                "2026-07-01T02:60:00Z",
                "2026-07-01T23:59:60Z",
                "2026-07-01T02:16:00.Z",
                "2026-07-01T02:16:00.1234567890Z",
                "2026-07-01T02:16:00.-5Z",
                "2026-07-01T02:16:00,5Z",
                "2026-07-01T02:16:0+1Z",
                "2026-02-30T02:16:00Z",
                "2026-07-01t02:16:00Z",
                "2026-07-01T02:16:00z",
                "2026-07-01T02-16-00Z",
                "2026-07-01T-1:16:00Z"
            })
    void leavesAnyOtherMomentToTheLibrary(String text) {
        assertThat(IsoDates.moment(text)).isNull();
    }
}
