package org.tiepdan.reporting.sheet.adapter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.RowWriter;

/** A list as a sheet with a fixed row of headings, a filter, and rows that are written out as they come. */
final class XlsxRows implements RowWriter {
    private static final int HELD = 200;
    /** Faster than the library's default of 4, and for our lists the files are smaller. */
    private static final int QUICK = 2;

    private final ListHead head;
    private final Workbook book;
    private final Worksheet sheet;
    private final List<SharedTexts> shared;
    private int row;

    XlsxRows(ListHead head, OutputStream out) {
        this.head = head;
        this.book = new Workbook(out, "Tiếp Dân", null);
        book.setCompressionLevel(QUICK);
        this.sheet = book.newWorksheet(head.name());
        this.shared = head.columns().stream().map(_ -> new SharedTexts()).toList();
        // The library silently ignores settings made after the first rows were written out.
        XlsxPage.landscape(sheet, head.columns().size() > XlsxPage.MOST_ON_A4);
        sheet.repeatRows(0);
        sheet.freezePane(0, 1);
        sheet.footer("Trang &P/&N", Position.RIGHT);
        for (int column = 0; column < head.columns().size(); column++) {
            sheet.width(column, head.columns().get(column).width());
            XlsxCells.text(sheet, 0, column, head.columns().get(column).title());
        }
        sheet.range(0, 0, 0, head.columns().size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        row = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        head.check(cells);
        if (row >= FileFormat.XLSX.rows()) {
            throw new IllegalStateException("A sheet has no room for more rows.");
        }
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Cell.Text(var text) && shared.get(column).has(text)) {
                XlsxCells.shared(sheet, row, column, text);
            } else {
                XlsxCells.write(sheet, row, column, cell);
            }
            if (cell instanceof Cell.Day) {
                sheet.style(row, column).format(XlsxCells.DAYS).set();
            }
        }
        row++;
        if (row % HELD == 0) {
            sheet.flush();
        }
    }

    @Override
    public void finish() throws IOException {
        sheet.setAutoFilter(0, 0, row - 1, head.columns().size() - 1);
        book.finish();
    }
}
