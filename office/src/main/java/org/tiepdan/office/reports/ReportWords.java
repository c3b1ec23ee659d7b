package org.tiepdan.office.reports;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.Submission;
import org.tiepdan.office.client.report.Submissions;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** A form in words. */
final class ReportWords {
    private ReportWords() {}

    static ReportView.Shown shown(ReportForm form, Asked asked, Display display) {
        return shown(form, asked, ways(asked, display), display);
    }

    /** Its numbers are from the time of submission, and link to no current list. */
    static ReportView.Shown frozen(Submission submission, Display display) {
        return shown(submission.table(), null, ways(Frozen.of(submission), display), display);
    }

    private static String days(ReportForm.Days period, Display display) {
        return display.text("reports.days", period.vi(), display.day(period.from()), display.day(period.to()))
                .strip();
    }

    private static ReportView.Shown shown(
            ReportForm form, @Nullable Asked asked, List<ReportView.Way> ways, Display display) {
        var period = form.period();
        var known = form.asOf().knownAt();
        return new ReportView.Shown(
                form.number(),
                display.language().of(form.title(), form.titleEn()),
                display.name(form.body()),
                days(period, display),
                display.text("reports.basis", form.basis()),
                known == null
                        ? display.text(
                                "reports.counted", display.moment(form.asOf().countedAt()))
                        : display.text("reports.known", display.moment(known)),
                ReportTable.of(form, asked, display),
                display.text("reports.adds", form.checks().size()),
                form.checks().stream()
                        .map(check -> check.check() + ": " + display.language().of(check.vi(), check.en()))
                        .toList(),
                form.notes().stream().map(display::of).toList(),
                ways);
    }

    private static List<ReportView.Way> ways(Shapes shapes, Display display) {
        return List.of(
                new ReportView.Way(display.text("reports.xlsx"), shapes.href(Links.REPORT_FILE, "format", "xlsx")),
                new ReportView.Way(display.text("reports.csv"), shapes.href(Links.REPORT_FILE, "format", "csv")),
                new ReportView.Way(display.text("reports.print"), shapes.href(Links.REPORT_PRINT)),
                new ReportView.Way(display.text("reports.pdf"), shapes.href(Links.REPORT_PDF)));
    }

    /**
     * Those without a form that the reader may know of come first. They are not counted, since one that the reader may
     * not know of looks as if it had not been submitted.
     */
    static ReportView.Below below(
            Collection<String> bodies, Submissions submissions, Asked asked, LocalDate lastDay, Display display) {
        var inForce = new HashMap<String, Submissions.Line>();
        for (var line : submissions.submissions()) {
            var body = line.body();
            if (line.holds() && body != null) {
                inForce.put(body, line);
            }
        }
        var lines = bodies.stream()
                .map(code -> body(code, inForce.get(code), asked, display))
                .sorted(Comparator.comparing(
                                (ReportView.Body line) -> !line.submittedHref().isEmpty())
                        .thenComparing(ReportView.Body::name))
                .toList();
        return new ReportView.Below("", display.text("reports.below-tree", display.day(lastDay)), lines);
    }

    private static ReportView.Body body(
            String code, Submissions.@Nullable Line submitted, Asked asked, Display display) {
        return new ReportView.Body(
                display.body(code),
                asked.with(code).href(Links.REPORTS),
                submitted == null ? "" : display.moment(submitted.submittedAt()),
                submitted == null ? "" : Links.submitted(asked.form(), submitted.id()));
    }

    static List<ReportView.Submitted> submitted(String form, Submissions submissions, Display display) {
        return submissions.submissions().stream()
                .map(line -> new ReportView.Submitted(
                        days(line.period(), display),
                        display.moment(line.submittedAt()),
                        line.officer(),
                        display.text(line.holds() ? "reports.holds" : "reports.superseded"),
                        line.reason() == null ? "" : line.reason(),
                        Links.submitted(form, line.id())))
                .toList();
    }
}
