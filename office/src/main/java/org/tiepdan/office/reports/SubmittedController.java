package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.client.report.SubmissionDifferences.Change;
import org.tiepdan.office.client.report.SubmissionDifferences.Column;
import org.tiepdan.office.client.report.SubmissionDifferences.Reason;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** A submitted form, and its differences from the form now. */
@Controller
class SubmittedController {
    private final ReportsApi reports;
    private final Pages pages;

    SubmittedController(ReportsApi reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    /** @param reason empty for the first submission */
    record View(
            ReportView.Shown shown,
            String who,
            String reason,
            String digest,
            String counted,
            List<Difference> differences,
            String backHref) {}

    /** @param unexplained whether the cases do not add up to the difference */
    record Difference(String column, String submitted, String now, List<Case> cases, boolean unexplained) {}

    /** @param href empty for a reception, and for a case that the reader may not see */
    record Case(String name, String href, String value, List<String> reasons) {}

    @GetMapping(Links.REPORTS + "/submitted/{id}")
    String submitted(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var form = Asked.of(typed, "").form();
        var submission = reports.submission(form, id);
        var differences = reports.differences(form, id);
        var table = submission.table();
        var period = table.period();
        var back = new Asked(
                form,
                table.body(),
                Objects.requireNonNullElse(period.name(), ""),
                period.name() == null ? period.from().toString() : "",
                period.name() == null ? period.to().toString() : "",
                "");
        model.addAttribute(
                "view",
                new View(
                        ReportWords.frozen(submission, display),
                        display.text(
                                "reports.submitted-by", submission.officer(), display.moment(submission.submittedAt())),
                        submission.reason() == null ? "" : display.text("reports.because", submission.reason()),
                        display.text("reports.digest", submission.digest()),
                        display.text("reports.compared", display.moment(differences.countedAt())),
                        differences.columns().stream()
                                .map(column -> new Difference(
                                        heading(column, table, display),
                                        ReportTable.text(
                                                column.submitted(),
                                                display.language().locale()),
                                        ReportTable.text(
                                                column.now(), display.language().locale()),
                                        column.cases().stream()
                                                .map(change -> change(change, display))
                                                .toList(),
                                        isUnexplained(column)))
                                .toList(),
                        back.href(Links.REPORTS)));
        pages.frame(model, request, display, "reports", display.text("reports.frozen"));
        return "report-submitted";
    }

    private static boolean isUnexplained(Column column) {
        var rest = number(column.now()).subtract(number(column.submitted()));
        for (var change : column.cases()) {
            rest = rest.subtract(change.after()).add(change.before());
        }
        return rest.signum() != 0;
    }

    private static BigDecimal number(@Nullable BigDecimal recorded) {
        return Objects.requireNonNullElse(recorded, BigDecimal.ZERO);
    }

    private static String heading(Column column, ReportForm table, Display display) {
        var title = String.join(" › ", column.title());
        if (column.row() == null) {
            return display.text("reports.column", column.number(), title);
        }
        var name = table.rows().stream()
                .filter(row -> row.body().equals(column.row()))
                .map(ReportForm.Row::name)
                .findFirst()
                .orElse(column.row());
        return display.text("reports.column-of-row", column.number(), title, name);
    }

    private static Case change(Change change, Display display) {
        var locale = display.language().locale();
        return new Case(
                name(change, display),
                change.opens() ? Links.caseOf(change.id()) : "",
                display.text(
                        "reports.from-to",
                        ReportTable.text(change.before(), locale),
                        ReportTable.text(change.after(), locale)),
                change.reasons().stream().map(reason -> words(reason, display)).toList());
    }

    private static String name(Change change, Display display) {
        if (change.reception() != null) {
            return display.text("reports.reception");
        }
        var registered = display.registered(change.registerNumber(), change.registerYear(), change.receivingBody());
        return registered.isEmpty() ? change.id() : registered;
    }

    /** The kind of a notification, without its content. */
    static String kind(String what) {
        int end = what.indexOf('/');
        return end < 0 ? what : what.substring(0, end);
    }

    private static String words(Reason reason, Display display) {
        var words = new StringBuilder(display.code("reports.why", reason.kind()));
        if (reason.what() != null) {
            words.append(": ").append(display.code("reports.mark", kind(reason.what())));
        }
        if (reason.on() != null) {
            words.append(" · ").append(display.day(reason.on()));
        }
        if (reason.recordedAt() != null) {
            words.append(" · ").append(display.text("reports.recorded", display.moment(reason.recordedAt())));
        }
        return words.toString();
    }
}
