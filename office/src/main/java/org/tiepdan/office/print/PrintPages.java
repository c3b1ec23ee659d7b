package org.tiepdan.office.print;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tiepdan.office.frame.Pages;

/** Answers with a printout, as a print view and as PDF. */
@Component
public final class PrintPages {
    private static final String TEMPLATE = "printout";
    private static final String MODEL = "printout";
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String TOO_LONG = """
            Danh sách quá dài để làm bản PDF: hãy in từ trang hoặc tải bảng tính.
            The list is too long for a PDF: print the page, or take the spreadsheet.
            """;

    private final Pages pages;
    private final PdfWriter pdf;

    PrintPages(Pages pages, PdfWriter pdf) {
        this.pages = pages;
        this.pdf = pdf;
    }

    /**
     * Links of the page, which are not printed.
     *
     * @param back the page from which it was opened
     * @param pdf address of the PDF; absent for none, like the others
     */
    public record Ways(
            String back,
            @Nullable String pdf,
            @Nullable String xlsx,
            @Nullable String csv) {}

    /**
     * @param section of the office to which the page belongs
     * @return name of the view
     */
    public String page(
            Model model, HttpServletRequest request, Locale locale, String section, Printout printout, Ways ways) {
        pages.frame(model, request, pages.display(locale), section, printout.title());
        model.addAttribute(MODEL, printout);
        model.addAttribute("ways", ways);
        return TEMPLATE;
    }

    /** @param file name of the file without extension; reveals no person */
    public ResponseEntity<byte[]> pdf(Printout printout, String file) {
        return answer(pdf, printout, file);
    }

    static ResponseEntity<byte[]> answer(PdfWriter pdf, Printout printout, String file) {
        if (printout.tooLongForPdf()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .contentType(TEXT)
                    .body(TOO_LONG.getBytes(StandardCharsets.UTF_8));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file + ".pdf\"")
                .body(bytes(pdf, printout));
    }

    static byte[] bytes(PdfWriter pdf, Printout printout) {
        return pdf.write(TEMPLATE, Map.of(MODEL, printout), printout.title());
    }
}
