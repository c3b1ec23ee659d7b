package org.tiepdan.office.reports;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.print.HeadingRows;
import org.tiepdan.office.print.PrintedHeading;
import org.tiepdan.office.print.PrintedRow;
import org.tiepdan.office.print.Printout;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A form as a table: merged headings, the numbers of the columns, and numbers that link to their lists.
 *
 * @param headings rows of cells
 * @param numbers of the columns, including that of the bodies
 */
record ReportTable(List<List<HeadingRows.Cell>> headings, List<String> numbers, List<Row> rows) {
    private static final String NO_NUMBER = "–";
    private static final int WIDE = 3;
    private static final int MOST_ON_A4 = 16;

    record Row(String name, boolean total, List<Figure> numbers) {}

    /** @param href to the list behind it; empty for 0 and for data that nobody records */
    record Figure(String text, String href, boolean recorded) {}

    /** @param asked for the links to the lists; null for a form without links */
    static ReportTable of(ReportForm form, @Nullable Asked asked, Display display) {
        var tree = headings(form, display);
        var numbers = new ArrayList<String>();
        numbers.add("MS");
        form.columns().forEach(column -> numbers.add(String.valueOf(column.number())));
        var printed = printout(form, tree, List.of());
        return new ReportTable(
                printed.headingRows(),
                numbers,
                form.rows().stream().map(row -> row(row, asked, display)).toList());
    }

    private static Row row(ReportForm.Row row, @Nullable Asked asked, Display display) {
        var numbers = new ArrayList<Figure>();
        for (int column = 1; column <= row.values().size(); column++) {
            var value = row.values().get(column - 1);
            numbers.add(new Figure(
                    text(value, display.language().locale()),
                    asked == null || value == null || value.signum() == 0 ? "" : href(asked, column, row),
                    value != null));
        }
        return new Row(row.total() ? display.text("reports.total") : display.body(row.body()), row.total(), numbers);
    }

    private static String href(Asked asked, int column, ReportForm.Row row) {
        return asked.href(Links.REPORT_CASES, "column", String.valueOf(column), "row", row.total() ? "" : row.body());
    }

    static String text(@Nullable BigDecimal value, Locale locale) {
        if (value == null) {
            return NO_NUMBER;
        }
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    private static List<PrintedHeading> headings(ReportForm form, Display display) {
        var all = new ArrayList<PrintedHeading>();
        all.add(PrintedHeading.column(display.text("reports.body"), "MS", WIDE));
        all.addAll(headings(form.columns(), display, 0));
        return all;
    }

    private static List<PrintedHeading> headings(List<ReportForm.Column> columns, Display display, int depth) {
        var all = new ArrayList<PrintedHeading>();
        int from = 0;
        while (from < columns.size()) {
            var first = columns.get(from);
            int to = from + 1;
            if (first.title().size() == depth + 1) {
                all.add(PrintedHeading.column(title(first, display, depth), String.valueOf(first.number()), 1));
            } else {
                while (to < columns.size() && isUnder(columns.get(to), first, depth)) {
                    to++;
                }
                all.add(PrintedHeading.group(
                        title(first, display, depth), headings(columns.subList(from, to), display, depth + 1)));
            }
            from = to;
        }
        return all;
    }

    private static boolean isUnder(ReportForm.Column column, ReportForm.Column first, int depth) {
        return column.title().size() > depth + 1
                && column.title().get(depth).equals(first.title().get(depth));
    }

    private static String title(ReportForm.Column column, Display display, int depth) {
        return display.language().of(column.title().get(depth), column.titleEn().get(depth));
    }

    /** In Vietnamese, like the official form. */
    static Printout printed(ReportForm form, Display vietnamese) {
        var rows = form.rows().stream()
                .map(row -> {
                    var cells = new ArrayList<PrintedRow.Cell>();
                    cells.add(PrintedRow.Cell.words(row.total() ? vietnamese.text("reports.total") : row.name()));
                    row.values().forEach(value -> cells.add(cell(value, vietnamese)));
                    return new PrintedRow(cells, row.total());
                })
                .toList();
        return printout(form, headings(form, vietnamese), rows);
    }

    private static PrintedRow.Cell cell(@Nullable BigDecimal value, Display display) {
        return value == null
                ? PrintedRow.Cell.unrecorded()
                : new PrintedRow.Cell(text(value, display.language().locale()), "number");
    }

    private static Printout printout(ReportForm form, List<PrintedHeading> headings, List<PrintedRow> rows) {
        var under = new ArrayList<String>();
        under.add((form.period().vi() + " (số liệu tính từ ngày "
                        + day(form.period().from()) + " đến ngày "
                        + day(form.period().to()) + ")")
                .strip());
        return new Printout(
                form.title(),
                new Printout.Head("", form.bodyName(), form.corner()),
                under,
                headings,
                rows,
                form.notes().stream().map(note -> note.vi()).toList(),
                Printout.TO_BE_DATED,
                form.signatures().stream()
                        .map(lines -> new Printout.Signature(lines.getFirst(), lines.size() > 1 ? lines.get(1) : ""))
                        .toList(),
                form.columns().size() > MOST_ON_A4 ? Printout.Paper.A3 : Printout.Paper.A4);
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
