package org.tiepdan.reporting.testkit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.adapter.WrittenFiles;
import org.tiepdan.reporting.sheet.file.CsvText;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;

/** Rows written as CSV and as a workbook, and read again. */
public final class BothFiles {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int LETTERS = 26;

    private BothFiles() {}

    /** Asserts that each text is read as itself and never as a formula, and that all these texts are among them. */
    public static void readBack(ListHead head, List<List<Cell>> rows, List<String> texts) throws IOException {
        assertThat(head.columns()).hasSizeLessThanOrEqualTo(LETTERS);
        assertThat(rows.stream().flatMap(List::stream))
                .containsAll(texts.stream().map(Cell::text).toList());
        var csv = csv(write(head, rows, FileFormat.CSV));
        var book = new OpenedXlsx(write(head, rows, FileFormat.XLSX));
        assertThat(csv).hasSize(rows.size() + 1);
        assertThat(book.rows()).isEqualTo(rows.size() + 1);
        assertThat(book.hasFormulas()).isFalse();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < head.columns().size(); column++) {
                if (rows.get(row).get(column) instanceof Cell.Text(var text)) {
                    var field = csv.get(row + 1).getField(column);
                    assertThat(field).doesNotContainPattern(FORMULA);
                    assertThat(CsvText.plain(field)).isEqualTo(text);
                    var cell = book.cell("" + (char) ('A' + column) + (row + 2));
                    assertThat(cell.type()).as(text).isEqualTo("text");
                    assertThat(asRead(cell.text())).isEqualTo(text);
                }
            }
        }
    }

    private static byte[] write(ListHead head, List<List<Cell>> rows, FileFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = new WrittenFiles().list(head, format, out);
        for (var row : rows) {
            writer.row(row);
        }
        writer.finish();
        return out.toByteArray();
    }

    private static List<CsvRecord> csv(byte[] file) throws IOException {
        try (var reader = CsvReader.builder().detectBomHeader(true).ofCsvRecord(new ByteArrayInputStream(file))) {
            return reader.stream().toList();
        }
    }

    /** As programs read a cell: {@code _x0041_} is {@code A}. */
    private static String asRead(String text) {
        return ESCAPED.matcher(text).replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
