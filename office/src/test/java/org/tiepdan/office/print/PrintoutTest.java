package org.tiepdan.office.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.tiepdan.office.print.PrintedRow.Cell;
import org.tiepdan.office.print.Printout.Paper;

/** The look of a form on paper, over several pages. */
class PrintoutTest {
    private static final PdfWriter PDF = new PdfWriter(MadePrintouts.templates());

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }

    @Test
    void headingsThatHavePartsStandAboveThem() {
        assertThat(MadePrintouts.form(Paper.A4, 0).headingRows())
                .containsExactly(
                        List.of(
                                new HeadingRows.Cell("Đơn vị", 1, 3),
                                new HeadingRows.Cell("Tổng số đơn phải xử lý", 3, 1),
                                new HeadingRows.Cell("Số đơn đã xử lý", 1, 3),
                                new HeadingRows.Cell("Kết quả xử lý đơn", 3, 1)),
                        List.of(
                                new HeadingRows.Cell("Tổng số", 1, 2),
                                new HeadingRows.Cell("Kỳ trước chuyển sang", 1, 2),
                                new HeadingRows.Cell("Tiếp nhận trong kỳ", 1, 2),
                                new HeadingRows.Cell("Đơn thuộc thẩm quyền", 2, 1),
                                new HeadingRows.Cell("Hướng dẫn", 1, 2)),
                        List.of(new HeadingRows.Cell("Khiếu nại", 1, 1), new HeadingRows.Cell("Tố cáo", 1, 1)));
    }

    @Test
    void aRowThatDoesNotFitItsHeadingsIsRefused() {
        var short_ = List.of(new PrintedRow(List.of(Cell.words("xã")), false));

        assertThatThrownBy(() -> new Printout(
                        "",
                        new Printout.Head("", "", List.of()),
                        List.of(),
                        MadePrintouts.HEADINGS,
                        short_,
                        List.of(),
                        "",
                        List.of(),
                        Paper.A4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPageHasTheHeadingsAndItsNumber() throws IOException {
        try (var document = Loader.loadPDF(PrintPages.bytes(PDF, MadePrintouts.form(Paper.A4, 92)))) {
            int pages = document.getNumberOfPages();

            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++) {
                assertThat(text(document, page))
                        .contains("Đơn thuộc thẩm quyền", "(1)", "(7)", "Trang " + page + "/" + pages);
            }
            assertThat(text(document, 1))
                    .containsSubsequence(
                            "BAN TIẾP CÔNG DÂN TỈNH",
                            "Biểu số: 01/XLD",
                            "TỔNG HỢP KẾT QUẢ XỬ LÝ ĐƠN",
                            "Tổng cộng 1.234",
                            "–");
            assertThat(text(document, pages)).contains("xã số 92", "NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ");
        }
    }

    @Test
    void noRowIsLostOrDoubled() throws IOException {
        try (var document = Loader.loadPDF(PrintPages.bytes(PDF, MadePrintouts.form(Paper.A4, 500)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            for (int number = 1; number <= 500; number++) {
                assertThat(text.split("xã số " + number + " ", -1))
                        .as("row " + number)
                        .hasSize(2);
            }
        }
    }

    @Test
    void thePaperIsLandscape() throws IOException {
        for (var paper : Paper.values()) {
            try (var document = Loader.loadPDF(PrintPages.bytes(PDF, MadePrintouts.form(paper, 3)))) {
                var box = document.getPage(0).getMediaBox();

                assertThat(List.of(Math.round(box.getWidth()), Math.round(box.getHeight())))
                        .isEqualTo(paper == Paper.A3 ? List.of(1191, 842) : List.of(842, 595));
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            }
        }
    }

    @Test
    void theBytesAreTheSameEachTime() {
        assertThat(PrintPages.bytes(PDF, MadePrintouts.form(Paper.A3, 40)))
                .isEqualTo(PrintPages.bytes(PDF, MadePrintouts.form(Paper.A3, 40)));
    }

    @Test
    void aListThatTheRendererHasNoMemoryForIsNoPdf() {
        assertThat(MadePrintouts.form(Paper.A4, 1_999).tooLongForPdf()).isFalse();
        assertThat(PrintPages.answer(PDF, MadePrintouts.form(Paper.A4, 2_000), "list")
                        .getStatusCode()
                        .value())
                .isEqualTo(422);
    }

    /** The renderer puts the marks of decomposed letters beside them. */
    @Test
    void decomposedTextIsPrintedAsComposed() {
        assertThat(PrintPages.bytes(PDF, MadePrintouts.words("Tổng hợp đơn khiếu nại", Normalizer.Form.NFD)))
                .isEqualTo(PrintPages.bytes(PDF, MadePrintouts.words("Tổng hợp đơn khiếu nại", Normalizer.Form.NFC)));
    }

    /** A mark without a letter must not join the preceding markup, and a character that XML forbids must not end the document. */
    @Test
    void textNeverBecomesMarkup() throws IOException {
        for (var nasty :
                List.of("\u0338đơn", "\u0001đơn", "\uffffđơn", "\ud800đơn", "<b>đơn</b>&amp;]]>", "\u20d2đơn")) {
            var printout = MadePrintouts.words(nasty, Normalizer.Form.NFC);
            try (var document = Loader.loadPDF(PrintPages.bytes(PDF, printout))) {
                assertThat(text(document, 1)).contains("đơn");
            }
        }
    }

    /** The widest form has 39 columns. A number or a word that is broken reads as another one. */
    @Test
    void manyColumnsFitOnThePaperThatIsChosenForThem() throws IOException {
        for (int columns : List.of(14, 22, 38)) {
            try (var document =
                    Loader.loadPDF(PrintPages.bytes(PDF, MadePrintouts.wide(Paper.of(columns + 1), columns)))) {
                picture(document, "wide-" + columns);
                assertThat(text(document, 1)).contains("(" + columns + ")", "123.456", "Chuyển đơn");
            }
        }
        assertThat(Paper.of(16)).isEqualTo(Paper.A4);
        assertThat(Paper.of(17)).isEqualTo(Paper.A3);
    }

    /** For people to look at: {@code -Dpictures=true}. */
    @Test
    void aPictureOfThePages() throws IOException {
        try (var document = Loader.loadPDF(PrintPages.bytes(PDF, MadePrintouts.form(Paper.A4, 60)))) {
            picture(document, "printout");
        }
    }

    private static void picture(PDDocument document, String name) throws IOException {
        var picture = new PDFRenderer(document).renderImageWithDPI(0, 100);

        assertThat(inked(picture)).isBetween(0.005, 0.5);
        if (Boolean.getBoolean("pictures")) {
            var folder = Files.createDirectories(Path.of("target", "pages"));
            ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        }
    }

    private static double inked(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels).filter(pixel -> (pixel & 0xff) < 0x80).count() / (double) pixels.length;
    }
}
