package org.tiepdan.reporting.sheet.adapter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.CsvRows;

/** Writes values with their types: text never becomes a formula, a number or a date, whatever it looks like. */
final class XlsxCells {
    static final String DAYS = "dd/mm/yyyy";
    static final String WHOLE = "#,##0";
    static final String BROKEN = "#,##0.###";

    /**
     * Spreadsheets count days from here. They wrongly treat 1900 as a leap year, which shifts earlier days, and have no days before 1900.
     */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    /** The maximum length of a cell; beyond it, programs report a broken file. */
    private static final int LONGEST = 32_767;
    /** Programs read {@code _x0041_} in a cell as {@code A}. */
    private static final Pattern ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxCells() {}

    static void write(Worksheet sheet, int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text(var text) -> text(sheet, row, column, text);
            case Cell.Amount(var value) -> sheet.value(row, column, number(value));
            case Cell.Day(var day) -> day(sheet, row, column, day);
            case Cell.NotRecorded() -> text(sheet, row, column, CsvRows.NOT_RECORDED);
            case Cell.Empty() -> {}
        }
    }

    /** In the cell itself, which is written out with its row. */
    static void text(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            var whole = text.length() > LONGEST ? text.substring(0, LONGEST - 1) + "…" : text;
            sheet.inlineString(row, column, escaped(whole));
        }
    }

    /** In the table of shared texts, which the workbook keeps until its end. */
    static void shared(Worksheet sheet, int row, int column, String text) {
        sheet.value(row, column, escaped(text));
    }

    private static String escaped(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPED.matcher(text).replaceAll("_x005F_");
    }

    /** The library writes days before 1900 as the number -1. */
    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        if (day.isBefore(FIRST)) {
            text(sheet, row, column, day.toString());
        } else {
            sheet.value(row, column, ChronoUnit.DAYS.between(DAY_ZERO, day));
        }
    }

    private static Number number(BigDecimal value) {
        return isWhole(value) && value.precision() - value.scale() < 16 ? (Number) value.longValueExact() : value;
    }

    static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
