package org.tiepdan.lawpack.form.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * Days in Viet Nam that a report is about.
 *
 * @param name such as {@code 2026-Q3}; null for days that have none
 * @param vi as a heading says it
 * @param from the first day
 * @param to the day after the last one
 * @param basis the circular that says so; null for days that have no name
 * @param status how well the cut-off is known; null for days that have no name
 */
public record ReportPeriod(
        @Nullable String name,
        String vi,
        LocalDate from,
        LocalDate to,
        @Nullable String basis,
        @Nullable SourceStatus status) {

    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
