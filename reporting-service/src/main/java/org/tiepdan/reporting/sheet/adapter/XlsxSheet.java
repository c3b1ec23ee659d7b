package org.tiepdan.reporting.sheet.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Row;
import org.tiepdan.reporting.sheet.Sheet;

/** One form in its paper layout: corner, title, merged headings, a row of column numbers, rows, signatures, notes. */
final class XlsxSheet {
    /** Set in each style: the library's default font is shared by all workbooks of the process. */
    private static final String FONT = "Times New Roman";

    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 14;
    private static final int LONGEST_NAME = 31;
    private static final int ROOM_TO_SIGN = 4;
    private static final double NARROWEST = 7;
    private static final double WIDEST = 42;
    private static final double LINE = 14;

    private final Sheet model;
    private final Workbook book;
    private final Worksheet sheet;
    private final double[] widths;
    private int row;

    XlsxSheet(Sheet model, OutputStream out) {
        this.model = model;
        this.book = new Workbook(out, "Tiếp Dân", null);
        this.sheet = book.newWorksheet(
                model.name().substring(0, Math.min(LONGEST_NAME, model.name().length())));
        this.widths = widths(model);
    }

    void write() throws IOException {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        XlsxPage.landscape(sheet, widths.length > XlsxPage.MOST_ON_A4);
        sheet.footer("Trang &P/&N", Position.RIGHT);
        book.properties().setTitle(String.join(" – ", model.title()));
        corner();
        title();
        headings();
        model.rows().forEach(this::data);
        signatures();
        notes();
        book.finish();
    }

    private void corner() {
        model.corner().forEach(line -> {
            XlsxCells.text(sheet, row, 0, line);
            font(row, 0, SIZE).bold().set();
            row++;
        });
    }

    private void title() {
        for (int line = 0; line < model.title().size(); line++) {
            across(model.title().get(line), row, 0, last());
            var style = font(row, 0, line == 0 ? TITLE_SIZE : SIZE + 1).horizontalAlignment("center");
            (line == 0 ? style.bold() : style.italic()).set();
            row++;
        }
        row++;
    }

    private void headings() {
        int top = row;
        var headings = new XlsxHeadings(model);
        for (var place : headings.places()) {
            XlsxCells.text(sheet, top + place.top(), place.left(), place.title());
            merge(top + place.top(), place.left(), top + place.bottom(), place.right());
            framed(top + place.top(), place.left(), top + place.bottom(), place.right())
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .set();
        }
        var heights = headings.heights(widths);
        for (double height : heights) {
            sheet.rowHeight(row++, height);
        }
        numbers();
        sheet.repeatRows(top, row - 1);
        sheet.freezePane(1, row);
    }

    private void numbers() {
        var columns = model.columns();
        if (columns.stream().allMatch(column -> number(column).isEmpty())) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            XlsxCells.text(sheet, row, column, number(columns.get(column)));
        }
        framed(row, 0, row, last()).italic().horizontalAlignment("center").set();
        row++;
    }

    private static String number(Heading column) {
        var number = column.number();
        return number == null ? "" : number;
    }

    private void data(Row line) {
        int lines = 1;
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = line.cells().get(column);
            XlsxCells.write(sheet, row, column, cell);
            var style = framed(row, column, row, column).wrapText(cell instanceof Cell.Text);
            if (line.total()) {
                style.bold();
            }
            formatted(style, cell).set();
            if (cell instanceof Cell.Text(var text)) {
                lines = Math.max(lines, XlsxHeadings.lines(text, widths[column]));
            }
        }
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE);
        }
        row++;
    }

    private static StyleSetter formatted(StyleSetter style, Cell cell) {
        return switch (cell) {
            case Cell.Text _, Cell.Empty _ -> style.horizontalAlignment("left");
            case Cell.Amount(var value) ->
                style.horizontalAlignment("right")
                        .format(XlsxCells.isWhole(value) ? XlsxCells.WHOLE : XlsxCells.BROKEN);
            case Cell.Day _ -> style.horizontalAlignment("center").format(XlsxCells.DAYS);
            case Cell.NotRecorded _ -> style.horizontalAlignment("center").fillColor("EDEDED");
        };
    }

    /** Side by side under the table, each with room to sign. */
    private void signatures() {
        var blocks = model.signatures();
        if (blocks.isEmpty()) {
            return;
        }
        row++;
        int high = blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(0);
        for (int block = 0; block < blocks.size(); block++) {
            int left = widths.length * block / blocks.size();
            int right = Math.max(left, widths.length * (block + 1) / blocks.size() - 1);
            var lines = blocks.get(block).lines();
            for (int line = 0; line < lines.size(); line++) {
                across(lines.get(line), row + line, left, right);
                var style = font(row + line, left, SIZE + 1).horizontalAlignment("center");
                (line == 0 ? style.bold() : style.italic()).set();
            }
        }
        row += high + ROOM_TO_SIGN;
    }

    private void notes() {
        double width = Arrays.stream(widths).sum();
        for (var note : model.notes()) {
            across(note, row, 0, last());
            font(row, 0, SIZE - 1).italic().wrapText(true).set();
            sheet.rowHeight(row, XlsxHeadings.lines(note, width) * LINE);
            row++;
        }
    }

    private int last() {
        return widths.length - 1;
    }

    private void across(String text, int line, int left, int right) {
        XlsxCells.text(sheet, line, left, text);
        merge(line, left, line, right);
    }

    private void merge(int top, int left, int bottom, int right) {
        if (top != bottom || left != right) {
            sheet.range(top, left, bottom, right).merge();
        }
    }

    private StyleSetter font(int line, int column, int size) {
        return sheet.style(line, column).fontName(FONT).fontSize(size);
    }

    private StyleSetter framed(int top, int left, int bottom, int right) {
        return sheet.range(top, left, bottom, right)
                .style()
                .fontName(FONT)
                .fontSize(SIZE)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
    }

    /** In characters: a column of words is wider than one of numbers, and each fits its longest word. */
    private static double[] widths(Sheet model) {
        var columns = model.columns();
        var widths = new double[columns.size()];
        for (int column = 0; column < widths.length; column++) {
            int index = column;
            double words = model.rows().stream()
                    .map(line -> line.cells().get(index))
                    .mapToDouble(cell -> cell instanceof Cell.Text(var text) ? text.length() : NARROWEST)
                    .max()
                    .orElse(NARROWEST);
            widths[column] = Math.max(longestWord(columns.get(column).title()), Math.min(WIDEST, words + 2));
        }
        return widths;
    }

    private static double longestWord(String title) {
        return Stream.of(title.split(" ")).mapToInt(String::length).max().orElse(0) * 1.2 + 3;
    }
}
