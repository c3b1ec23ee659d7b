package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.print.PrintPages;
import org.tiepdan.office.words.Links;

/** A form as a file, as a print view and as PDF. */
@Controller
class ReportFilesController {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Set<String> FORMATS = Set.of("csv", "xlsx");

    private final ReportsApi reports;
    private final PrintPages prints;
    private final Pages pages;

    ReportFilesController(ReportsApi reports, PrintPages prints, Pages pages) {
        this.reports = reports;
        this.prints = prints;
        this.pages = pages;
    }

    @GetMapping(Links.REPORT_FILE)
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed) {
        var format = typed.getOrDefault("format", "xlsx");
        var answer = reports.file(Shapes.of(typed).file(FORMATS.contains(format) ? format : "xlsx"));
        return ResponseEntity.ok()
                .contentType(Objects.requireNonNullElse(
                        answer.getHeaders().getContentType(), MediaType.APPLICATION_OCTET_STREAM))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Objects.requireNonNullElse(
                                answer.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION), "attachment"))
                .body(answer.getBody());
    }

    @GetMapping(Links.REPORT_PRINT)
    String print(@RequestParam Map<String, String> typed, HttpServletRequest request, Locale locale, Model model) {
        var asked = Shapes.of(typed);
        var form = asked.read(reports);
        return prints.page(
                model,
                request,
                locale,
                "reports",
                ReportTable.printed(form, pages.display(VIETNAMESE)),
                new PrintPages.Ways(
                        asked.back(),
                        asked.href(Links.REPORT_PDF),
                        asked.href(Links.REPORT_FILE, "format", "xlsx"),
                        asked.href(Links.REPORT_FILE, "format", "csv")));
    }

    @GetMapping(Links.REPORT_PDF)
    ResponseEntity<byte[]> pdf(@RequestParam Map<String, String> typed) {
        var form = Shapes.of(typed).read(reports);
        return prints.pdf(ReportTable.printed(form, pages.display(VIETNAMESE)), name(form));
    }

    private static String name(ReportForm form) {
        var period = form.period();
        var days = period.name() == null ? period.from() + "_" + period.to() : period.name();
        var knownAt = form.asOf().earlier();
        return form.form() + "_" + days + "_" + form.body()
                + (knownAt == null ? "" : "_so-" + LegalTime.dateOf(knownAt));
    }
}
