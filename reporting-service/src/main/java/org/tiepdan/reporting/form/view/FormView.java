package org.tiepdan.reporting.form.view;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.form.CheckResult;
import org.tiepdan.reporting.form.FormNote;
import org.tiepdan.reporting.form.FormRow;
import org.tiepdan.reporting.form.FormTable;

/**
 * A form as issued, and as frozen.
 *
 * @param form code in addresses; {@code number} as printed
 * @param body code; the rows are the body, its subordinates, and the total
 * @param corner and {@code signatures} as on the official form, in Vietnamese
 * @param basis the circular that defines its columns
 */
public record FormView(
        String form,
        String number,
        String title,
        String titleEn,
        String set,
        String basis,
        String body,
        String bodyName,
        PeriodView period,
        AsOf asOf,
        List<String> corner,
        List<ColumnView> columns,
        List<RowView> rows,
        List<CheckView> checks,
        List<FormNote> notes,
        List<List<String>> signatures) {

    /**
     * @param name such as {@code 2026-Q3}; null for days without a name
     * @param from the first day
     * @param to the last day, included
     * @param basis its source; null for days without a name
     */
    public record PeriodView(
            @Nullable String name,
            String vi,
            LocalDate from,
            LocalDate to,
            @Nullable String basis,
            @Nullable String status) {}

    /**
     * @param knownAt the state of the record that was counted; null for that at {@code countedAt}
     * @param positions by topic and partition, up to which it was read; empty in the public view, since they count cases that the reader
     *     may not see
     */
    public record AsOf(@Nullable Instant knownAt, Instant countedAt, Map<String, Map<Integer, Long>> positions) {
        /** A submission is counted as of some seconds before, which distinguishes it from no other form. */
        private static final Duration SUBMITTING = Duration.ofMinutes(1);

        /** @return the state of the record, if it is clearly not that of the count; null otherwise */
        @Nullable
        Instant earlier() {
            return knownAt != null && knownAt.isBefore(countedAt.minus(SUBMITTING)) ? knownAt : null;
        }

        AsOf withoutPositions() {
            return new AsOf(knownAt, countedAt, Map.of());
        }
    }

    /**
     * @param title the headings above it, the outermost first, then its own
     * @param rule in the words of docs/forms.md
     * @param status how certain title and place are
     */
    public record ColumnView(int number, List<String> title, List<String> titleEn, String rule, String status) {}

    /** @param values by column; null for data that nobody records */
    public record RowView(String body, String name, boolean total, List<@Nullable BigDecimal> values) {
        static RowView of(FormRow row) {
            return new RowView(row.body(), row.name(), row.total(), Collections.unmodifiableList(row.values()));
        }
    }

    /** @param check such as {@code c1 = c2 + c3} */
    public record CheckView(String check, String vi, String en, boolean holds, List<CheckResult.Failure> failures) {}

    public static FormView of(FormTable table, String bodyName, AsOf asOf) {
        var ask = table.ask();
        var form = ask.found().form();
        var period = ask.period();
        return new FormView(
                form.code(),
                form.number(),
                form.vi(),
                form.en(),
                ask.found().from().id(),
                ask.found().from().basis(),
                ask.body(),
                bodyName,
                new PeriodView(
                        period.name(),
                        period.vi(),
                        period.from(),
                        period.lastDay(),
                        period.basis(),
                        period.status() == null ? null : period.status().name()),
                asOf,
                form.corner(),
                form.columns().stream()
                        .map(column -> new ColumnView(
                                column.number(),
                                column.vi(),
                                column.en(),
                                column.rule().text(),
                                column.status().name()))
                        .toList(),
                table.rows().stream().map(RowView::of).toList(),
                table.checks().stream().map(FormView::check).toList(),
                KnownAt.before(table.notes(), asOf),
                form.signatures());
    }

    /** @return the public view of this form, for readers who may not see every case */
    public FormView withoutPositions() {
        return new FormView(
                form,
                number,
                title,
                titleEn,
                set,
                basis,
                body,
                bodyName,
                period,
                asOf.withoutPositions(),
                corner,
                columns,
                rows,
                checks,
                notes,
                signatures);
    }

    private static CheckView check(CheckResult result) {
        var check = result.check();
        return new CheckView(check.text(), check.vi(), check.en(), result.holds(), result.failures());
    }
}
