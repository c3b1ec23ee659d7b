package org.tiepdan.lawpack.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalTimeTest {

    @ParameterizedTest
    @CsvSource({"2026-06-30T16:59:59.999Z, 2026-06-30", "2026-06-30T17:00:00Z, 2026-07-01"})
    void takesTheDateInVietNam(Instant instant, LocalDate date) {
        assertThat(LegalTime.dateOf(instant)).isEqualTo(date);
    }

    @Test
    void endsALimitAtTwentyFourHoursOfItsLastDay() {
        Instant end = LegalTime.endOf(LocalDate.of(2026, 7, 10));

        assertThat(end).isEqualTo(Instant.parse("2026-07-10T17:00:00Z"));
        assertThat(LegalTime.dateOf(end)).isEqualTo(LocalDate.of(2026, 7, 11));
        assertThat(LegalTime.dateOf(end.minusNanos(1))).isEqualTo(LocalDate.of(2026, 7, 10));
    }
}
