package org.tiepdan.tracking.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealedDaysTest {

    /** Midnight in Viet Nam is 17:00 UTC of the day before. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01T17:05:00Z, , 2026-07-01",
        "2026-07-01T17:04:59Z, , 2026-06-30",
        "2026-07-01T17:05:00Z, 2026-06-30, 2026-07-01",
        "2026-07-01T17:04:59Z, 2026-06-30, ",
        "2026-07-02T16:00:00Z, 2026-07-01, ",
        "2026-07-09T12:00:00Z, 2026-07-01, 2026-07-08",
        "2026-07-01T12:00:00Z, 2026-07-05, "
    })
    void sealsTheLatestDayThatIsOver(Instant now, LocalDate last, LocalDate due) {
        assertThat(SealedDays.due(now, Duration.ofMinutes(5), last).orElse(null))
                .isEqualTo(due);
    }
}
