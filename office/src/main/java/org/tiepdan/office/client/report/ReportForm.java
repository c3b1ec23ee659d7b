package org.tiepdan.office.client.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.cases.Words;

/** A report form of a body and a period. */
public record ReportForm(
        String form,
        String number,
        String title,
        String titleEn,
        String basis,
        String body,
        String bodyName,
        Days period,
        AsOf asOf,
        List<String> corner,
        List<Column> columns,
        List<Row> rows,
        List<Check> checks,
        List<Words> notes,
        List<List<String>> signatures) {

    /** @param to the last day */
    public record Days(@Nullable String name, String vi, LocalDate from, LocalDate to) {}

    public record AsOf(@Nullable Instant knownAt, Instant countedAt) {
        /** A submission is counted as of some seconds before, which distinguishes it from no other form. */
        private static final Duration SUBMITTING = Duration.ofMinutes(1);

        /** @return the state of the record, if it is clearly not that of the count; null otherwise */
        public @Nullable Instant earlier() {
            return knownAt != null && knownAt.isBefore(countedAt.minus(SUBMITTING)) ? knownAt : null;
        }
    }

    /** @param title the headings above it, the outermost first, then its own */
    public record Column(int number, List<String> title, List<String> titleEn) {}

    /** @param values by column; null for data that nobody records */
    public record Row(String body, String name, boolean total, List<@Nullable BigDecimal> values) {}

    public record Check(String check, String vi, String en, boolean holds) {}
}
