package org.tiepdan.office.print;

import java.util.ArrayList;
import java.util.List;

/** Lays out a tree of headings as rows of a table. */
public final class HeadingRows {
    private HeadingRows() {}

    /**
     * @param columns that it spans
     * @param rows that it spans
     */
    public record Cell(String words, int columns, int rows) {}

    static List<List<Cell>> of(List<PrintedHeading> headings) {
        int depth = headings.stream().mapToInt(PrintedHeading::depth).max().orElse(0);
        var rows = new ArrayList<List<Cell>>();
        for (int i = 0; i < depth; i++) {
            rows.add(new ArrayList<>());
        }
        headings.forEach(heading -> place(heading, 0, rows));
        return rows;
    }

    /** A heading without parts spans all remaining rows. */
    private static void place(PrintedHeading heading, int row, List<List<Cell>> rows) {
        boolean isColumn = heading.parts().isEmpty();
        int columns = (int) heading.leaves().count();
        rows.get(row).add(new Cell(heading.words(), columns, isColumn ? rows.size() - row : 1));
        heading.parts().forEach(part -> place(part, row + 1, rows));
    }
}
