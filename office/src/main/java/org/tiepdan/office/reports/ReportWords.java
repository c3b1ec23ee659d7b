package org.tiepdan.office.reports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.Submissions;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** A form in words. */
final class ReportWords {
    private ReportWords() {}

    /** @param asked null for a form that was submitted: its numbers are of then, and lead to no list of today */
    static ReportView.Shown shown(ReportForm form, @Nullable Asked asked, Display display) {
        var period = form.period();
        var known = form.asOf().knownAt();
        return new ReportView.Shown(
                form.number(),
                display.language().of(form.title(), form.titleEn()),
                display.name(form.body()),
                display.text("reports.days", period.vi(), display.day(period.from()), display.day(period.to()))
                        .strip(),
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
                asked == null ? List.of() : ways(asked, display));
    }

    private static List<ReportView.Way> ways(Asked asked, Display display) {
        var ways = new ArrayList<ReportView.Way>();
        ways.add(new ReportView.Way(display.text("reports.xlsx"), asked.href(Links.REPORT_FILE, "format", "xlsx")));
        ways.add(new ReportView.Way(display.text("reports.csv"), asked.href(Links.REPORT_FILE, "format", "csv")));
        ways.add(new ReportView.Way(display.text("reports.print"), asked.href(Links.REPORT_PRINT)));
        ways.add(new ReportView.Way(display.text("reports.pdf"), asked.href(Links.REPORT_PDF)));
        return ways;
    }

    static List<ReportView.Submitted> submitted(String form, Submissions submissions, Display display) {
        return submissions.submissions().stream()
                .map(line -> new ReportView.Submitted(
                        display.moment(line.submittedAt()),
                        line.officer(),
                        display.text(line.holds() ? "reports.holds" : "reports.superseded"),
                        line.reason() == null ? "" : line.reason(),
                        Links.submitted(form, line.id())))
                .toList();
    }
}
