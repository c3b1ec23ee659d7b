package org.tiepdan.system.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkDaysTest {
    private static final WorkDays DAYS = WorkDays.ofTheLaw();

    /** 30 April and 1 May 2026 are holidays, 2 and 3 May a weekend. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-06, 2026-03-09, 1",
        "2026-04-29, 2026-05-04, 1",
        "2026-04-28, 2026-05-04, 2",
        "2026-03-03, 2026-03-02, 0",
        "2019-01-04, 2019-01-05, 1"
    })
    void theFirstDayIsNotCountedTheLastIs(LocalDate day, LocalDate last, long count) {
        assertThat(DAYS.after(day, last)).isEqualTo(count);
    }
}
