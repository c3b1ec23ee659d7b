package org.tiepdan.reporting.sheet.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Sheet;

/** A form as CSV: a row of headings, each with the headings above it and its number, and the rows. */
public final class CsvSheet {
    private static final String BELOW = " › ";
    private static final int ANY_WIDTH = 12;

    private CsvSheet() {}

    public static void write(Sheet sheet, OutputStream out) throws IOException {
        var titles = new ArrayList<String>();
        sheet.headings().forEach(heading -> flatten("", heading, titles));
        var rows = new CsvRows(head(sheet.name(), titles), out);
        for (var row : sheet.rows()) {
            rows.row(row.cells());
        }
        rows.finish();
    }

    private static ListHead head(String name, List<String> titles) {
        return new ListHead(
                name,
                titles.stream()
                        .map(title -> new ListHead.Column(title, ANY_WIDTH))
                        .toList());
    }

    /** Such as {@code Tổng số đơn phải xử lý › Tiếp nhận trong kỳ (3)}. */
    private static void flatten(String above, Heading heading, List<String> titles) {
        var title = above + heading.title();
        if (heading.children().isEmpty()) {
            var number = heading.number();
            titles.add(number == null || number.isEmpty() ? title : title + " (" + number + ")");
        }
        heading.children().forEach(child -> flatten(title + BELOW, child, titles));
    }
}
