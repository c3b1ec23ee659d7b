package org.tiepdan.office.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.Escalated;
import org.tiepdan.office.client.cases.Words;
import org.tiepdan.office.print.PdfWriter;

/** The text of the letters, and the contents of the PDF. */
class LetterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 28);
    private static final Escalated URGE = new Escalated(
            "URGE",
            LocalDate.of(2026, 7, 11),
            "19-btcd",
            "19-05443",
            "NĐ154/2026 6.4a, 32.1",
            LocalDate.of(2026, 7, 13));
    private static final Escalated REPORT =
            new Escalated("REPORT_TO_HEAD", LocalDate.of(2026, 7, 20), "19-btcd", "19-05443", "NĐ154/2026 32.1", null);
    private static final Escalated CHECK = new Escalated(
            "ACCOUNTABILITY", LocalDate.of(2026, 7, 28), "19-ubnd", "19-05443", "NĐ154/2026 32.1, 6.4b", null);

    private final LetterWriter writer = new LetterWriter(LawPack.packaged());

    static Deadline limit(Escalated... steps) {
        return new Deadline(
                "6a4e2c0a-0000-4000-8000-000000000002",
                "KN-ACCEPT-1",
                "ACCEPTANCE",
                "ASSIGNED",
                "Thụ lý khiếu nại lần đầu",
                "Accept or refuse a first complaint",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, 10),
                LocalDate.of(2026, 7, 10),
                "19-05443",
                Deadline.MISSED,
                "LKN 27 (Luật 136/2025 2.15b; NĐ155/2026 10)",
                null,
                null,
                7,
                "WORKING_DAY",
                List.of(),
                List.of(),
                List.of(steps),
                null);
    }

    private static CaseView view(String type) {
        return view(type, "19-05443");
    }

    /** @param about code of the body whose head it is about */
    static CaseView view(String type, String about) {
        return new CaseView(
                "0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e",
                152,
                2026,
                type,
                "ROUTED",
                new Words("", ""),
                null,
                "19-btcd",
                "19-05443",
                "POST",
                Instant.parse("2026-07-01T02:15:00Z"),
                "Khiếu nại quyết định thu hồi đất",
                null,
                null,
                new CaseView.Respondent(about, "HEAD"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                true,
                LocalDate.of(2026, 7, 10),
                List.of(),
                List.of(),
                List.of(),
                1,
                null,
                null,
                null,
                null,
                null);
    }

    private Letter letter(Escalated step) {
        return writer.write(view("COMPLAINT"), limit(URGE, REPORT, CHECK), step, TODAY);
    }

    @Test
    void urgesTheLateBody() {
        var letter = letter(URGE);

        assertThat(letter.above()).isEqualTo("Ủy ban nhân dân tỉnh Thái Nguyên");
        assertThat(letter.by()).isEqualTo("Ban Tiếp công dân tỉnh Thái Nguyên");
        assertThat(letter.place()).isEqualTo("Thái Nguyên");
        assertThat(letter.day()).isEqualTo("ngày 28 tháng 7 năm 2026");
        assertThat(letter.about())
                .isEqualTo("đôn đốc thực hiện “Thụ lý khiếu nại lần đầu” đối với đơn khiếu nại số đến 152/2026");
        assertThat(letter.addressee())
                .isEqualTo(LawPack.packaged()
                        .bodies()
                        .find("19-05443")
                        .orElseThrow()
                        .nameVi());
        assertThat(letter.said().get(1))
                .contains("chậm nhất ngày 10/07/2026", "quá hạn 12 ngày làm việc", "LKN 27 (Luật 136/2025 2.15b");
        assertThat(letter.before()).isEmpty();
        assertThat(letter.asked()).startsWith("Căn cứ NĐ154/2026 6.4a, 32.1, đề nghị ");
        assertThat(letter.signer()).isEqualTo("TRƯỞNG BAN");
    }

    @Test
    void reportsToTheHeadOfTheBodyAboveWhatWasDoneBefore() {
        var letter = letter(REPORT);

        assertThat(letter.addressee()).isEqualTo("Người đứng đầu Ủy ban nhân dân tỉnh Thái Nguyên");
        assertThat(letter.before())
                .containsExactly(
                        "Ngày 11/07/2026: công văn đôn đốc, Ban Tiếp công dân tỉnh Thái Nguyên; đã đôn đốc ngày 13/07/2026");
    }

    @Test
    void asksTheHeadToDecideOnACheck() {
        var letter = letter(CHECK);

        assertThat(letter.title()).isEqualTo("Đề nghị kiểm tra trách nhiệm");
        assertThat(letter.addressee()).isEqualTo("Người đứng đầu Ủy ban nhân dân tỉnh Thái Nguyên");
        assertThat(letter.before()).hasSize(2);
        assertThat(letter.asked()).contains("quyết định việc kiểm tra trách nhiệm");
        assertThat(letter.signer()).isEqualTo("CHỦ TỊCH");
    }

    @Test
    void namesNothingThatThePetitionSays() {
        for (var step : List.of(URGE, REPORT, CHECK)) {
            assertThat(writer.write(view("DENUNCIATION"), limit(URGE, REPORT, CHECK), step, TODAY)
                            .toString())
                    .contains("đơn tố cáo số đến 152/2026")
                    .doesNotContain("thu hồi đất");
        }
    }

    private static byte[] pdf(Letter letter) throws IOException {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return new LetterPdf(new PdfWriter(engine)).of(letter);
    }

    @Test
    void thePdfSaysTheLetterInItsOrder() throws IOException {
        try (var document = Loader.loadPDF(pdf(letter(REPORT)))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");

            assertThat(text)
                    .containsSubsequence(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Thái Nguyên, ngày 28 tháng 7 năm 2026",
                            "BÁO CÁO NGƯỜI ĐỨNG ĐẦU",
                            "Kính gửi: Người đứng đầu Ủy ban nhân dân tỉnh Thái Nguyên",
                            "tiếp nhận đơn khiếu nại số đến 152/2026 ngày 01/07/2026",
                            "quá hạn 12 ngày làm việc",
                            "Ngày 11/07/2026: công văn đôn đốc",
                            "Căn cứ NĐ154/2026 32.1",
                            "Nơi nhận:",
                            "Lưu: VT.");
        }
    }

    @Test
    void thePdfIsA4WithItsFontsEmbeddedAndSaysItsTitleAndLanguage() throws IOException {
        try (var document = Loader.loadPDF(pdf(letter(URGE)))) {
            var page = document.getPage(0).getMediaBox();

            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(List.of(Math.round(page.getWidth()), Math.round(page.getHeight())))
                    .containsExactly(595, 842);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Công văn đôn đốc");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(embedded(document)).isNotEmpty().doesNotContain(false);
        }
    }

    private static List<Boolean> embedded(PDDocument document) throws IOException {
        var embedded = new ArrayList<Boolean>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                embedded.add(page.getResources().getFont(name).isEmbedded());
            }
        }
        return embedded;
    }

    @Test
    void thePdfIsTheSameEachTime() throws IOException {
        assertThat(pdf(letter(CHECK))).isEqualTo(pdf(letter(CHECK)));
    }
}
