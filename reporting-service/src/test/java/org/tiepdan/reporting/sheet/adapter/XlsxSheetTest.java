package org.tiepdan.reporting.sheet.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiepdan.reporting.sheet.Cell;
import org.tiepdan.reporting.sheet.Heading;
import org.tiepdan.reporting.sheet.Row;
import org.tiepdan.reporting.sheet.Sheet;
import org.tiepdan.reporting.sheet.Signature;
import org.tiepdan.reporting.sheet.file.FileFormat;
import org.tiepdan.reporting.testkit.sheet.OpenedXlsx;

/** A form in a workbook, laid out like the official 01/XLD of 2024. */
class XlsxSheetTest {
    private static final int COLUMNS = 22;

    private static Heading group(String title, Heading... parts) {
        return new Heading(title, null, List.of(parts));
    }

    private static Heading column(String title, int number) {
        return Heading.column(title, "(" + number + ")");
    }

    private static List<Heading> headings() {
        return List.of(
                Heading.column("Đơn vị", "MS"),
                group(
                        "Tổng số đơn phải xử lý",
                        column("Tổng số", 1),
                        column("Kỳ trước chuyển sang", 2),
                        column("Tiếp nhận trong kỳ", 3)),
                column("Số đơn đã xử lý", 4),
                column("Số đơn chưa xử lý (chuyển kỳ sau xử lý)", 5),
                group("Đủ điều kiện xử lý", column("Số đơn", 6), column("Số vụ việc", 7)),
                group(
                        "Phân loại đơn theo nội dung",
                        column("Khiếu nại", 8),
                        column("Tố cáo", 9),
                        column("Kiến nghị, phản ánh", 10)),
                group(
                        "Phân loại đơn theo tình trạng giải quyết",
                        group("Đã giải quyết", column("Lần đầu", 11), column("Nhiều lần", 12)),
                        column("Chưa giải quyết xong", 13)),
                group(
                        "Kết quả xử lý đơn",
                        group(
                                "Đơn thuộc thẩm quyền",
                                column("Tổng số", 14),
                                column("Khiếu nại", 15),
                                column("Tố cáo", 16),
                                column("Kiến nghị, phản ánh", 17)),
                        group(
                                "Đơn không thuộc thẩm quyền",
                                column("Tổng số", 18),
                                column("Hướng dẫn", 19),
                                column("Chuyển đơn", 20),
                                column("Đôn đốc giải quyết", 21))),
                column("Số văn bản phúc đáp nhận được do chuyển đơn", 22));
    }

    private static Row row(String body, int factor, boolean total) {
        var cells = new ArrayList<Cell>();
        cells.add(new Cell.Text(body));
        IntStream.range(1, COLUMNS).forEach(column -> cells.add(Cell.Amount.of((long) column * factor)));
        cells.add(new Cell.NotRecorded());
        return new Row(cells, total);
    }

    static Sheet form() {
        return new Sheet(
                "01-XLD_2026-Q3_19-UBND_lan-2-sau-khi-sua",
                List.of("Biểu số: 01/XLD", "Ủy ban nhân dân tỉnh Thái Nguyên"),
                List.of("TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN", "Số liệu tính từ ngày 15/6/2026 đến ngày 14/9/2026"),
                headings(),
                Stream.of(
                                row("Tổng cộng", 111, true),
                                row("Ban Tiếp công dân tỉnh Thái Nguyên", 100, false),
                                row("Ủy ban nhân dân phường Phan Đình Phùng, tỉnh Thái Nguyên", 11, false))
                        .toList(),
                List.of(
                        new Signature(List.of("NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)")),
                        new Signature(List.of("THỦ TRƯỞNG CƠ QUAN", "(Ký, ghi rõ họ tên, đóng dấu)"))),
                List.of("– : chưa được ghi nhận; không có nghĩa là 0."));
    }

    private static OpenedXlsx written(Sheet sheet) throws IOException {
        return new OpenedXlsx(bytes(sheet));
    }

    private static byte[] bytes(Sheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        new WrittenFiles().write(sheet, FileFormat.XLSX, out);
        return out.toByteArray();
    }

    @Test
    void headingsAreMergedOverTheirColumnsAndDownToTheNumbers() throws IOException {
        var book = written(form());

        assertThat(book.cell("A6").text()).isEqualTo("Đơn vị");
        assertThat(book.cell("W6").text()).isEqualTo("Số văn bản phúc đáp nhận được do chuyển đơn");
        assertThat(book.merged())
                .contains(
                        "A3:W3", "A4:W4", "A6:A8", "B6:D6", "B7:B8", "E6:E8", "L6:N6", "L7:M7", "N7:N8", "O6:V6",
                        "W6:W8")
                .doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, COLUMNS)
                        .mapToObj(
                                number -> book.cell((char) ('A' + number) + "9").text()))
                .first()
                .isEqualTo("(1)");
    }

    @Test
    void everyCellBelowHasItsTypeAndTheTotalIsBold() throws IOException {
        var book = written(form());

        assertThat(book.cell("A10")).isEqualTo(new OpenedXlsx.Found("text", "Tổng cộng", "", true));
        assertThat(book.cell("B10")).isEqualTo(new OpenedXlsx.Found("n", "111", "#,##0", true));
        assertThat(book.cell("V11")).isEqualTo(new OpenedXlsx.Found("n", "2100", "#,##0", false));
        assertThat(book.cell("W11").text()).isEqualTo("–");
        assertThat(book.hasFormulas()).isFalse();
    }

    @Test
    void printsOnOnePaperWidthLandscapeWithItsHeadingsOnEachPage() throws IOException {
        var book = written(form());
        var page = book.element("pageSetup");

        assertThat(page.getAttribute("orientation")).isEqualTo("landscape");
        assertThat(page.getAttribute("paperSize")).as("A3").isEqualTo("8");
        assertThat(page.getAttribute("fitToWidth")).isEqualTo("1");
        assertThat(page.getAttribute("fitToHeight")).isEqualTo("0");
        assertThat(book.element("pageSetUpPr").getAttribute("fitToPage")).isEqualTo("true");
        assertThat(book.part("xl/workbook.xml")).contains("_xlnm.Print_Titles", "$6:$9");
        assertThat(book.part("xl/worksheets/sheet1.xml")).contains("Trang ");
    }

    @Test
    void signaturesAndNotesStandBelow() throws IOException {
        var texts = written(form()).cells().values().stream().map(OpenedXlsx.Found::text);

        assertThat(texts)
                .containsSubsequence("NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG CƠ QUAN", "(Ký, ghi rõ họ tên)")
                .endsWith("– : chưa được ghi nhận; không có nghĩa là 0.");
    }

    @Test
    void aNameThatIsTooLongForASheetIsCut() throws IOException {
        assertThat(written(form()).part("xl/workbook.xml")).contains("name=\"01-XLD_2026-Q3_19-UBND_lan-2-sa\"");
    }

    @Test
    void moneyKeepsItsBrokenPart() throws IOException {
        var sheet = new Sheet(
                "01-KQGQ",
                List.of(),
                List.of("KẾT QUẢ"),
                List.of(Heading.column("Tiền (triệu đồng)", "1")),
                List.of(new Row(List.of(new Cell.Amount(new BigDecimal("1250.125"))), false)),
                List.of(),
                List.of());

        assertThat(written(sheet).cell("A5")).isEqualTo(new OpenedXlsx.Found("n", "1250.125", "#,##0.###", false));
    }

    /** For people to open: {@code -Dpictures=true}. */
    @Test
    void isAFileToLookAt() throws IOException {
        var bytes = bytes(form());

        assertThat(bytes).hasSizeLessThan(40_000);
        if (Boolean.getBoolean("pictures")) {
            Files.write(Files.createDirectories(Path.of("target", "pages")).resolve("01-XLD.xlsx"), bytes);
        }
    }
}
