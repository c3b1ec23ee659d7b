package org.tiepdan.reporting.sheet;

import java.util.List;

/**
 * A table for output, with the lines around it. The words are Vietnamese, as on the official form.
 *
 * @param name of the file and of the sheet: ASCII letters, digits and hyphens, such as {@code 01-XLD_2026-Q3_H19-BTCD}
 * @param corner the lines at the top left, such as {@code Biểu số: 01/XLD}
 * @param title the lines of the title, the first the largest
 * @param headings the columns, left to right; the leaves are the columns of {@code rows}
 * @param rows in order
 * @param signatures blocks under the table, left to right
 * @param notes sentences at the bottom, such as what is not recorded
 */
public record Sheet(
        String name,
        List<String> corner,
        List<String> title,
        List<Heading> headings,
        List<Row> rows,
        List<Signature> signatures,
        List<String> notes) {

    /** Its columns: the leaves of the headings, left to right. */
    public List<Heading> columns() {
        return headings.stream().flatMap(Heading::leaves).toList();
    }

    /** The number of heading rows, without that of the column numbers. */
    public int headingRows() {
        return headings.stream().mapToInt(Heading::height).max().orElse(0);
    }
}
