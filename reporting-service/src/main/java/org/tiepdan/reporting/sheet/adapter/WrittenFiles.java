package org.tiepdan.reporting.sheet.adapter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;
import org.tiepdan.reporting.sheet.Sheet;
import org.tiepdan.reporting.sheet.file.CsvRows;
import org.tiepdan.reporting.sheet.file.CsvSheet;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.RowWriter;
import org.tiepdan.reporting.sheet.file.SheetFiles;

@Component
public final class WrittenFiles implements SheetFiles {

    @Override
    public void write(Sheet sheet, FileFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvSheet.write(sheet, out);
            case XLSX -> {
                var workbook = new ByteArrayOutputStream();
                new XlsxSheet(sheet, workbook).write();
                SameBytes.write(workbook.toByteArray(), out);
            }
        }
    }

    @Override
    public RowWriter list(ListHead head, FileFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvRows(head, out);
            case XLSX -> new XlsxRows(head, out);
        };
    }
}
