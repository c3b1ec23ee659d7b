package org.tiepdan.reporting.sheet.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tiepdan.reporting.sheet.Cell;

/** Writes CSV as {@link FileFormat#CSV} describes it. */
public final class CsvRows implements RowWriter {
    /** A number that nobody recorded, in all files: no program takes it for 0. */
    public static final String NOT_RECORDED = "\u2013";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final ListHead head;
    private final Writer out;

    public CsvRows(ListHead head, OutputStream out) throws IOException {
        this.head = head;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        // Without it Excel assumes the system's code page.
        this.out.write(BYTE_ORDER_MARK);
        row(head.columns().stream()
                .<Cell>map(column -> new Cell.Text(column.title()))
                .toList());
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        head.check(cells);
        for (int column = 0; column < cells.size(); column++) {
            if (column > 0) {
                out.write(',');
            }
            out.write(written(cells.get(column)));
        }
        out.write("\r\n");
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    private static String written(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> quoted(CsvText.guarded(text));
            case Cell.Amount(var value) -> value.toPlainString();
            case Cell.Day(var day) -> day.toString();
            case Cell.NotRecorded() -> quoted(NOT_RECORDED);
            case Cell.Empty() -> "";
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
