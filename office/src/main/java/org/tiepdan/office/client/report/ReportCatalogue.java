package org.tiepdan.office.client.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The available forms and periods.
 *
 * @param usual the quarter that ended last; null if there are no periods
 */
public record ReportCatalogue(
        List<Form> forms, List<Period> periods, @Nullable String usual) {

    public record Form(String form, String number, String title, String titleEn) {}

    /** @param to the last day */
    public record Period(String period, String vi, LocalDate from, LocalDate to) {}
}
