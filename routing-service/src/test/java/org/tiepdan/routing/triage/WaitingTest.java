package org.tiepdan.routing.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiepdan.lawpack.LawPack;

class WaitingTest {

    @ParameterizedTest(name = "since {0}, on {1}: {2} days, {3} working days")
    @CsvSource({
        "2026-08-20, 2026-08-20, 0,  0",
        "2026-08-20, 2026-08-24, 4,  3",
        // No working days from Saturday 2026-02-14 to Sunday 2026-02-22 (Tết).
        "2026-02-13, 2026-02-23, 10, 1",
        "2026-08-20, 2026-08-19, 0,  0",
    })
    void countsBothKindsOfDays(LocalDate since, LocalDate today, int days, int workingDays) {
        assertThat(Waiting.of(since, today, LawPack.packaged().calendar())).isEqualTo(new Waiting(days, workingDays));
    }

    @ParameterizedTest
    @CsvSource({"2015-03-02, 2019-01-02, 1", "2030-12-30, 2031-06-01, 1"})
    void countsWorkingDaysAsFarAsTheCalendarGoes(LocalDate since, LocalDate today, int workingDays) {
        assertThat(Waiting.of(since, today, LawPack.packaged().calendar()).workingDays())
                .isEqualTo(workingDays);
    }
}
