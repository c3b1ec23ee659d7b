package org.tiepdan.reporting.sheet.file;

import java.io.IOException;
import java.io.OutputStream;
import org.tiepdan.reporting.sheet.Sheet;

/** Writes tables as files. No method closes the stream. */
public interface SheetFiles {

    /** A form with its merged headings, title, signatures and notes; in CSV only its headings and rows. */
    void write(Sheet sheet, FileFormat format, OutputStream out) throws IOException;

    /** A list of any length, of which only a few rows are in memory at a time. */
    RowWriter list(ListHead head, FileFormat format, OutputStream out) throws IOException;
}
