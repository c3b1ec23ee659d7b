package org.tiepdan.reporting.sheet.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.sheet.file.ListHead;
import org.tiepdan.reporting.sheet.file.RowWriter;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/** The contents of a list in a workbook: typed values, in any number of rows. */
class XlsxRowsTest {
    private static final ListHead HEAD = new ListHead("Sổ theo dõi", List.of(new ListHead.Column("Nội dung", 20)));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private RowWriter writer() throws IOException {
        return new WrittenFiles().list(HEAD, FileFormat.XLSX, out);
    }

    private OpenedXlsx written(List<Cell> cells) throws IOException {
        var rows = writer();
        for (var cell : cells) {
            rows.row(List.of(cell));
        }
        rows.finish();
        return new OpenedXlsx(out.toByteArray());
    }

    @Test
    void everyTextIsTextWhateverItLooksLike() throws IOException {
        var book = written(NastyTexts.ALL.stream().<Cell>map(Cell.Text::new).toList());

        assertThat(book.hasFormulas()).isFalse();
        for (int row = 0; row < NastyTexts.ALL.size(); row++) {
            var cell = book.cell("A" + (row + 2));
            assertThat(cell.type()).isEqualTo("text");
            assertThat(asRead(cell.text())).isEqualTo(NastyTexts.ALL.get(row));
        }
    }

    /** As programs read a cell: {@code _x0041_} is {@code A}. */
    private static String asRead(String text) {
        return Pattern.compile("_x([0-9A-Fa-f]{4})_")
                .matcher(text)
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }

    @Test
    void whatProgramsWouldDecodeStaysAsItWas() throws IOException {
        var book = written(List.of(new Cell.Text("mã _x0041_"), new Cell.Text("_x005F_x0041_")));

        assertThat(book.cell("A2").text()).isEqualTo("mã _x005F_x0041_");
        assertThat(book.cell("A3").text()).isEqualTo("_x005F_x005F_x005F_x0041_");
    }

    /** A single such character would make the whole workbook unreadable. */
    @Test
    void charactersThatXmlHasNotAreLeftOut() throws IOException {
        var book = written(List.of(
                new Cell.Text("đơn\u0001 một"),
                new Cell.Text("\uffffđơn hai".repeat(20)),
                new Cell.Text("đơn\ud800 ba"),
                new Cell.Text("\u0338đơn")));

        assertThat(book.cell("A2").text()).isEqualTo("đơn một");
        assertThat(book.cell("A3").text()).isEqualTo("đơn hai".repeat(20));
        assertThat(book.cell("A4").text()).startsWith("đơn").endsWith(" ba");
        assertThat(book.cell("A5").text()).isEqualTo("\u0338đơn");
    }

    @Test
    void numbersAndDaysAreNumbers() throws IOException {
        var book = written(List.of(
                Cell.Amount.of(1_234_567),
                new Cell.Amount(new BigDecimal("12.5")),
                new Cell.Day(LocalDate.of(2026, 7, 1)),
                new Cell.Day(LocalDate.of(1900, 3, 1)),
                new Cell.NotRecorded()));

        assertThat(book.cell("A2")).isEqualTo(new OpenedXlsx.Found("n", "1234567", "", false));
        assertThat(book.cell("A3").text()).isEqualTo("12.5");
        // 1 July 2026 is day 46204 in spreadsheets.
        assertThat(book.cell("A4")).isEqualTo(new OpenedXlsx.Found("n", "46204", "dd/mm/yyyy", false));
        assertThat(book.cell("A5").text()).isEqualTo("61");
        assertThat(book.cell("A6").text()).isEqualTo("–");
    }

    /** Spreadsheets have no such days, or count them wrongly. */
    @Test
    void daysBeforeMarch1900AreText() throws IOException {
        var book = written(List.of(new Cell.Day(LocalDate.of(1899, 12, 31)), new Cell.Day(LocalDate.of(1900, 2, 28))));

        assertThat(book.cell("A2").text()).isEqualTo("1899-12-31");
        assertThat(book.cell("A3").type()).isEqualTo("text");
    }

    @Test
    void textsAreCutToWhatACellHolds() throws IOException {
        var book = written(List.of(new Cell.Text("ơ".repeat(40_000))));

        assertThat(book.cell("A2").text()).hasSize(32_767).endsWith("ơ…");
    }

    @Test
    void rowsThatHaveLeftAreAllThere() throws IOException {
        int many = 2_345;
        var book =
                written(IntStream.range(0, many).<Cell>mapToObj(Cell.Amount::of).toList());

        assertThat(book.rows()).isEqualTo(many + 1);
        for (int row = 0; row < many; row++) {
            assertThat(book.cell("A" + (row + 2)).text()).isEqualTo(String.valueOf(row));
        }
        assertThat(book.element("autoFilter").getAttribute("ref")).isEqualTo("A1:A" + (many + 1));
        assertThat(book.element("pane").getAttribute("ySplit")).isEqualTo("1");
        assertThat(book.element("pageSetup").getAttribute("orientation")).isEqualTo("landscape");
    }

    @Test
    void onlyTheFirstTextsOfAColumnAreHeldUntilTheEnd() throws IOException {
        var texts = IntStream.range(0, 3_000)
                .mapToObj(number -> "đơn số " + number % 1_500)
                .toList();
        var book = written(texts.stream().<Cell>map(Cell.Text::new).toList());

        for (int row = 0; row < texts.size(); row++) {
            assertThat(book.cell("A" + (row + 2)).text()).isEqualTo(texts.get(row));
        }
        assertThat(book.part("xl/sharedStrings.xml").split("<si>", -1)).hasSize(501);
    }

    @Test
    void whatWasNotFinishedIsNoWorkbook() throws IOException {
        var rows = writer();
        for (int row = 0; row < 5_000; row++) {
            rows.row(List.of(Cell.Amount.of(row)));
        }

        assertThat(out.size()).isPositive();
        assertThatThrownBy(() -> new OpenedXlsx(out.toByteArray())).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aSheetThatIsFullSaysSo() throws IOException {
        var rows = writer();
        var row = List.<Cell>of(new Cell.Empty());
        for (long written = 1; written < FileFormat.XLSX.rows(); written++) {
            rows.row(row);
        }

        assertThatThrownBy(() -> rows.row(row)).isInstanceOf(IllegalStateException.class);
    }
}
