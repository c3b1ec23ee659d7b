package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.office.client.Files;
import org.tiepdan.office.client.report.ReportCases;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.TypedDay;

/** The list behind a number of a form. */
@Controller
class ReportCasesController {
    private static final String AS = "as";

    private final ReportsApi reports;
    private final Pages pages;
    private final Files files;
    private final ReportPeriods periods;

    ReportCasesController(ReportsApi reports, Pages pages, Files files, @Value("${law-pack:}") String lawPack) {
        this.reports = reports;
        this.pages = pages;
        this.files = files;
        this.periods = Forms.chosen(lawPack).periods();
    }

    /**
     * @param title of the column, the headings above it first
     * @param scope which form, row and days it is about
     * @param xlsxHref of the whole list as a file, like {@code csvHref}
     * @param backHref to the form
     * @param nextHref empty on the last page
     */
    record View(
            String title,
            String scope,
            String total,
            List<Line> lines,
            String xlsxHref,
            String csvHref,
            String backHref,
            String nextHref) {}

    /** @param href empty for a reception, and for a case that the reader's body passed on */
    record Line(String name, String href, String type, String on, String value) {}

    @GetMapping(value = Links.REPORT_CASES, params = "!" + AS)
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
                        scope(asked, row, display),
                        display.text(
                                "reports.list-total",
                                ReportTable.text(
                                        page.total(), display.language().locale())),
                        page.cases().stream().map(line -> line(line, display)).toList(),
                        asked.href(Links.REPORT_CASES, "column", column, "row", row, AS, "xlsx"),
                        asked.href(Links.REPORT_CASES, "column", column, "row", row, AS, "csv"),
                        asked.href(Links.REPORTS),
                        next == null
                                ? ""
                                : asked.href(Links.REPORT_CASES, "column", column, "row", row, "cursor", next)));
        pages.frame(model, request, display, "reports", display.text("reports.list"));
        return "report-cases";
    }

    /** The whole list, while it is being written. */
    @GetMapping(value = Links.REPORT_CASES, params = AS)
    void file(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response) {
        var address = Asked.of(typed, "")
                .address(
                        "/cases",
                        "column",
                        typed.getOrDefault("column", "1"),
                        "row",
                        typed.getOrDefault("row", ""),
                        "format",
                        Files.format(typed.get(AS)));
        files.pass(address, request, response);
    }

    private String scope(Asked asked, String row, Display display) {
        var parts = new ArrayList<String>();
        parts.add(display.text("reports.of-form", asked.form().replace('-', '/')));
        parts.add(row.isEmpty() ? display.text("reports.of-total") : display.text("reports.of-row", display.body(row)));
        if (!asked.from().isEmpty()) {
            parts.add(display.text("compare.own-days", TypedDay.shown(asked.from()), TypedDay.shown(asked.to())));
        } else {
            period(asked, display)
                    .map(period -> display.text(
                            "reports.days", period.vi(), display.day(period.from()), display.day(period.lastDay())))
                    .ifPresent(parts::add);
        }
        if (!asked.known().isEmpty()) {
            parts.add(display.text("reports.of-record", TypedDay.shown(asked.known())));
        }
        return String.join(" · ", parts);
    }

    /** The service counts the last quarter if none is named. */
    private Optional<ReportPeriod> period(Asked asked, Display display) {
        return asked.period().isEmpty() ? periods.lastQuarter(display.today()) : periods.find(asked.period());
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
        var id = line.caseId();
        if (id == null) {
            return display.text("reports.reception");
        }
        return line.registerNumber() == null
                ? id
                : display.text("reports.registered", line.registerNumber() + "/" + line.registerYear());
    }
}
