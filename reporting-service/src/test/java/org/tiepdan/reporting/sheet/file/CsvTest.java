package org.tiepdan.reporting.sheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Row;
import org.tiepdan.reporting.sheet.Sheet;
import org.tiepdan.reporting.testkit.sheet.NastyTexts;

/** The contents of a CSV file, byte by byte, and that no text in it starts a formula. */
class CsvTest {
    private static final ListHead HEAD =
            new ListHead("s", List.of(new ListHead.Column("Số", 5), new ListHead.Column("Nội dung", 20)));

    private static String list(List<List<Cell>> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var csv = new CsvRows(HEAD, out);
        for (var row : rows) {
            csv.row(row);
        }
        csv.finish();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void hasAByteOrderMarkAndTellsTextFromNumbersAndDaysByQuotationMarks() throws IOException {
        assertThat(list(List.of(
                        List.of(Cell.Amount.of(12), new Cell.Text("nói \"thế\"")),
                        List.of(new Cell.Amount(new BigDecimal("1E+3")), new Cell.Day(LocalDate.of(2026, 7, 1))),
                        List.of(new Cell.Empty(), new Cell.NotRecorded()))))
                .isEqualTo("\ufeff\"Số\",\"Nội dung\"\r\n12,\"nói \"\"thế\"\"\"\r\n1000,2026-07-01\r\n,\"–\"\r\n");
    }

    @Test
    void noTextBeginsAFormulaAndEachIsReadBack() {
        for (var text : NastyTexts.ALL) {
            var cell = CsvText.guarded(text);

            assertThat(cell).as(text).doesNotContainPattern("^[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20]");
            assertThat(CsvText.plain(cell)).isEqualTo(text);
        }
        assertThat(CsvText.guarded("khiếu nại - tố cáo")).isEqualTo("khiếu nại - tố cáo");
    }

    @Test
    void aRowIsAsLongAsItsHeadings() {
        assertThatThrownBy(() -> list(List.of(List.of(new Cell.Empty())))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFormHasOneRowOfHeadingsWithWhatStandsAboveThemAndTheirNumbers() throws IOException {
        var sheet = new Sheet(
                "01-XLD",
                List.of("Biểu số: 01/XLD"),
                List.of("TỔNG HỢP"),
                List.of(
                        new Heading("Đơn vị", null, List.of()),
                        new Heading(
                                "Tổng số đơn",
                                null,
                                List.of(Heading.column("Tổng số", "1=2+3"), Heading.column("Trong kỳ", "3")))),
                List.of(new Row(List.of(new Cell.Text("Ban"), Cell.Amount.of(5), new Cell.NotRecorded()), true)),
                List.of(),
                List.of("Ghi chú"));
        var out = new ByteArrayOutputStream();

        CsvSheet.write(sheet, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff\"Đơn vị\",\"Tổng số đơn › Tổng số (1=2+3)\",\"Tổng số đơn › Trong kỳ (3)\"\r\n"
                        + "\"Ban\",5,\"–\"\r\n");
    }
}
