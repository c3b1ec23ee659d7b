package org.tiepdan.lawpack.form.period;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * The days (in Viet Nam) that a report covers.
 *
 * @param name such as {@code 2026-Q3}; null for an unnamed range of days
 * @param vi the Vietnamese name, for headings
 * @param from the first day
 * @param to the day after the last one
 * @param basis the circular; null for an unnamed range of days
 * @param status how well the cut-off is known; null for an unnamed range of days
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
