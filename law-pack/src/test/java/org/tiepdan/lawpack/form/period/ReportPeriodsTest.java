package org.tiepdan.lawpack.form.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.pack.SourceStatus;

class ReportPeriodsTest {
    private static final ReportPeriods PERIODS = Forms.packaged().periods();

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource({
        "2024-Q1, 2023-12-15, 2024-03-14", "2024-Q2, 2024-03-15, 2024-06-14", "2024-Q3, 2024-06-15, 2024-09-14",
        "2024-Q4, 2024-09-15, 2024-12-14", "2024-H1, 2023-12-15, 2024-06-14", "2024-9M, 2023-12-15, 2024-09-14",
        "2024, 2023-12-15, 2024-12-14", "2026-NA, 2025-08-01, 2026-07-31",
    })
    void cutsOffAsTheCircularsSay(String name, LocalDate first, LocalDate last) {
        assertThat(PERIODS.find(name)).hasValueSatisfying(period -> {
            assertThat(period.from()).isEqualTo(first);
            assertThat(period.lastDay()).isEqualTo(last);
            assertThat(period.to()).isEqualTo(last.plusDays(1));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026-q1", "26-Q1", "2026-Q1-Q2", "2010-Q1", "9999"})
    void knowsNoOther(String name) {
        assertThat(PERIODS.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-06-15, 2026-09-14, 2026-Q3",
                "2025-12-15, 2026-12-14, 2026",
                "2025-08-01, 2026-07-31, 2026-NA",
                "2026-06-15, 2026-09-13, -",
                "2026-06-16, 2026-09-14, -"
            })
    void findsAPeriodByItsDays(LocalDate from, LocalDate lastDay, String name) {
        assertThat(PERIODS.of(from, lastDay).map(ReportPeriod::name)).isEqualTo(Optional.ofNullable(name));
    }

    @Test
    void keepsTheCutOffsWhereTheNewCircularIsUnknown() {
        assertThat(PERIODS.find("2026-Q3")).hasValueSatisfying(period -> {
            assertThat(period.status()).isEqualTo(SourceStatus.UNKNOWN);
            assertThat(period.basis()).isEqualTo("TT 06/2025/TT-TTCP");
        });
    }

    @Test
    void followsWithoutAGap() {
        assertThat(PERIODS.find("2024-Q2").orElseThrow().from())
                .isEqualTo(PERIODS.find("2024-Q1").orElseThrow().to());
        assertThat(PERIODS.find("2025-Q1").orElseThrow().from())
                .isEqualTo(PERIODS.find("2024-Q4").orElseThrow().to());
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, 2026-Q2", "2026-06-14, 2026-Q1", "2026-06-15, 2026-Q2", "2026-01-10, 2025-Q4"})
    void namesTheQuarterThatEndedLast(LocalDate today, String name) {
        assertThat(PERIODS.lastQuarter(today))
                .hasValueSatisfying(period -> assertThat(period.name()).isEqualTo(name));
    }
}
