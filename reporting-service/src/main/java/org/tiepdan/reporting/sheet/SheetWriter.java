package org.tiepdan.reporting.sheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a table in one format. A controller finds its writers as beans of this type. */
public interface SheetWriter {

    /** What {@code format=} says, and how the file's name ends: {@code csv}, {@code xlsx}. */
    String format();

    /** The media type, as {@code Accept} and {@code Content-Type} say it. */
    String mediaType();

    /** Does not close {@code to}. */
    void write(Sheet sheet, OutputStream to) throws IOException;
}
