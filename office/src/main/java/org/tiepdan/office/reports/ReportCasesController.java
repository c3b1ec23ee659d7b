package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.office.client.report.ReportCases;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** The list behind a number of a form. */
@Controller
class ReportCasesController {
    private final ReportsApi reports;
    private final Pages pages;

    ReportCasesController(ReportsApi reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    /**
     * @param title of the column, the headings above it first
     * @param backHref to the form
     * @param nextHref empty on the last page
     */
    record View(String title, String total, List<Line> lines, String backHref, String nextHref) {}

    /** @param href empty for a reception, and for a case that the reader's body passed on */
    record Line(String name, String href, String type, String on, String value) {}

    @GetMapping(Links.REPORT_CASES)
    String list(@RequestParam Map<String, String> typed, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var asked = Asked.of(typed, "");
        var column = typed.getOrDefault("column", "1");
        var row = typed.getOrDefault("row", "");
        var page = reports.cases(
                asked.address("/cases", "column", column, "row", row, "cursor", typed.getOrDefault("cursor", "")));
        var next = page.next();
        model.addAttribute(
                "view",
                new View(
                        display.text("reports.column", page.column(), String.join(" › ", page.title())),
                        display.text(
                                "reports.list-total",
                                ReportTable.text(
                                        page.total(), display.language().locale())),
                        page.cases().stream().map(line -> line(line, display)).toList(),
                        asked.href(Links.REPORTS),
                        next == null
                                ? ""
                                : asked.href(Links.REPORT_CASES, "column", column, "row", row, "cursor", next)));
        pages.frame(model, request, display, "reports", display.text("reports.list"));
        return "report-cases";
    }

    private static Line line(ReportCases.Line line, Display display) {
        var id = line.caseId();
        return new Line(
                name(line, display),
                id == null || !line.opens() ? "" : Links.caseOf(id),
                line.type() == null ? "" : display.code("type", line.type()),
                display.day(line.on()),
                ReportTable.text(line.value(), display.language().locale()));
    }

    private static String name(ReportCases.Line line, Display display) {
        return line.registerNumber() == null
                ? String.valueOf(or(line.caseId(), line.reception()))
                : display.text("reports.registered", line.registerNumber() + "/" + line.registerYear());
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
