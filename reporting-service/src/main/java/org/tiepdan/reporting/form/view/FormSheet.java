package org.tiepdan.reporting.form.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.form.FormNote;
import org.tiepdan.reporting.form.view.FormView.ColumnView;
import org.tiepdan.reporting.form.view.FormView.RowView;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Row;
import org.tiepdan.reporting.sheet.Sheet;
import org.tiepdan.reporting.sheet.Signature;

/** A form in the official layout: the body in the first column, merged headings, a row of numbers, the total at the end. */
public final class FormSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String TOTAL = "Tổng";

    private FormSheet() {}

    public static Sheet of(FormView form) {
        var headings = new ArrayList<Heading>();
        headings.add(Heading.column("Đơn vị", "MS"));
        headings.addAll(headings(form.columns(), 0));
        return new Sheet(
                name(form),
                form.corner(),
                List.of(form.title(), form.bodyName(), period(form)),
                headings,
                form.rows().stream().map(FormSheet::row).toList(),
                form.signatures().stream().map(Signature::new).toList(),
                form.notes().stream().map(FormNote::vi).toList());
    }

    /** The name of the file; a form as known at an earlier time says so. */
    public static String name(FormView form) {
        var period = form.period().name();
        var days = period == null ? form.period().from() + "_" + form.period().to() : period;
        var knownAt = form.asOf().earlier();
        return form.form() + "_" + days + "_" + form.body()
                + (knownAt == null ? "" : "_so-" + LegalTime.dateOf(knownAt));
    }

    private static String period(FormView form) {
        return "%s (số liệu tính từ ngày %s đến ngày %s)"
                .formatted(
                        form.period().vi(),
                        day(form.period().from()),
                        day(form.period().to()))
                .strip();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Adjacent columns of one group are merged under it. */
    private static List<Heading> headings(List<ColumnView> columns, int depth) {
        var all = new ArrayList<Heading>();
        int from = 0;
        while (from < columns.size()) {
            var first = columns.get(from);
            if (first.title().size() == depth + 1) {
                all.add(Heading.column(first.title().get(depth), String.valueOf(first.number())));
                from++;
            } else {
                int to = from;
                while (to < columns.size() && isUnder(columns.get(to), first, depth)) {
                    to++;
                }
                all.add(new Heading(first.title().get(depth), null, headings(columns.subList(from, to), depth + 1)));
                from = to;
            }
        }
        return all;
    }

    private static boolean isUnder(ColumnView column, ColumnView first, int depth) {
        return column.title().size() > depth + 1
                && column.title().get(depth).equals(first.title().get(depth));
    }

    private static Row row(RowView row) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(row.total() ? TOTAL : row.name()));
        for (var value : row.values()) {
            cells.add(cell(value));
        }
        return new Row(cells, row.total());
    }

    private static Cell cell(@Nullable BigDecimal value) {
        return value == null ? new Cell.NotRecorded() : new Cell.Amount(value);
    }
}
