package org.tiepdan.reporting.sheet.file;

import java.util.List;

/**
 * The head of a list: one row of headings, so that it can be filtered and read back.
 *
 * @param name of the sheet: at most 31 characters, none of {@code []:*?/\}
 */
public record ListHead(String name, List<Column> columns) {

    /** @param width in characters */
    public record Column(String title, int width) {}

    public ListHead {
        columns = List.copyOf(columns);
    }

    /** @throws IllegalArgumentException if the row is not as long as the headings */
    public void check(List<?> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row has %d cells, of %d columns.".formatted(row.size(), columns.size()));
        }
    }
}
