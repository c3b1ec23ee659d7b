package org.tiepdan.reporting.sheet.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.testkit.sheet.LibreOffice;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/** How LibreOffice opens our files, where it is installed. It takes some seconds. */
class LibreOfficeTest {
    private static final ListHead HEAD =
            new ListHead("Sổ", List.of(new ListHead.Column("Nội dung", 20), new ListHead.Column("Mã", 20)));
    private static final String UTF8_COMMA = "44,34,76,1,,1033";

    @TempDir
    Path folder;

    private Path list(FileFormat format) throws IOException {
        var file = folder.resolve("list." + format.code());
        try (var out = Files.newOutputStream(file)) {
            var rows = new WrittenFiles().list(HEAD, format, out);
            for (var text : NastyTexts.ALL) {
                rows.row(List.of(new Cell.Text(text), new Cell.Text("05443")));
            }
            rows.finish();
        }
        return file;
    }

    @BeforeEach
    void find() {
        LibreOffice.assumeInstalled();
    }

    private Path converted(Path file, String to, String... options) throws Exception {
        return LibreOffice.convert(folder, to, List.of(file), options).getFirst();
    }

    @Test
    void showsEveryTextOfAWorkbookAsItIs() throws Exception {
        var shown = converted(list(FileFormat.XLSX), "csv:Text - txt - csv (StarCalc):" + UTF8_COMMA);

        try (var reader = CsvReader.builder().ofCsvRecord(shown)) {
            var rows = reader.stream().skip(1).toList();
            assertThat(rows.stream().map(row -> row.getField(0))).containsExactlyElementsOf(NastyTexts.ALL);
            assertThat(rows.stream().map(row -> row.getField(1))).containsOnly("05443");
        }
    }

    @Test
    void makesNoFormulaOfACsv() throws Exception {
        var opened = converted(list(FileFormat.CSV), "xlsx", "--infilter=CSV:" + UTF8_COMMA);
        var book = new OpenedXlsx(Files.readAllBytes(opened));

        assertThat(book.hasFormulas()).isFalse();
        assertThat(book.rows()).isEqualTo(NastyTexts.ALL.size() + 1);
    }

    @Test
    void recalculatesNothingOfAForm() throws Exception {
        var form = folder.resolve("form.xlsx");
        try (var out = Files.newOutputStream(form)) {
            new WrittenFiles().write(XlsxSheetTest.form(), FileFormat.XLSX, out);
        }
        var saved = new OpenedXlsx(Files.readAllBytes(converted(form, "xlsx")));
        var ours = new OpenedXlsx(Files.readAllBytes(form));

        assertThat(saved.merged()).containsExactlyInAnyOrderElementsOf(ours.merged());
        assertThat(saved.texts()).containsAllEntriesOf(ours.texts());
    }
}
