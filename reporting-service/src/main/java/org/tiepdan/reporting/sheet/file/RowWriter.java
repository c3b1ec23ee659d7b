package org.tiepdan.reporting.sheet.file;

import java.io.IOException;
import java.util.List;
import org.tiepdan.reporting.sheet.Cell;

/** Takes a list row by row. There is no {@code close()}, so that an unfinished file never looks complete. */
public interface RowWriter {

    /**
     * @param cells one for each column
     * @throws IllegalArgumentException for more or fewer
     */
    void row(List<Cell> cells) throws IOException;

    /** Completes the file. */
    void finish() throws IOException;
}
