package org.tiepdan.reporting.sheet.file;

import java.io.IOException;
import java.util.List;
import org.tiepdan.reporting.sheet.Cell;

/** Takes a list row by row. There is no {@code close()}: what is left unfinished must not look like a whole file. */
public interface RowWriter {

    /**
     * @param cells one for each column
     * @throws IllegalArgumentException for more or fewer
     */
    void row(List<Cell> cells) throws IOException;

    /** Writes what makes the file whole. */
    void finish() throws IOException;
}
