package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.adapter.SeenSubmissions.Seen;
import org.tiepdan.reporting.form.frozen.Differences;
import org.tiepdan.reporting.form.frozen.FormChanges;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Submitted forms. If a case is hidden from a caller, a form that counts it does not exist for that caller. */
@RestController
class SubmissionController {
    private final FormRequests requests;
    private final FormChanges changes;
    private final SeenSubmissions submissions;
    private final FormFiles files;
    private final AccessLog looks;
    private final Clock clock;

    SubmissionController(
            FormRequests requests,
            FormChanges changes,
            SeenSubmissions submissions,
            FormFiles files,
            AccessLog looks,
            Clock clock) {
        this.requests = requests;
        this.changes = changes;
        this.submissions = submissions;
        this.files = files;
        this.looks = looks;
        this.clock = clock;
    }

    /** @param holds whether no later submission supersedes it */
    record Line(
            String id,
            String officer,
            Instant submittedAt,
            @Nullable String reason,
            @Nullable String supersedes,
            String digest,
            boolean holds,
            FormView.PeriodView period) {}

    record Lines(List<Line> submissions) {}

    /** For all periods if none is named. */
    @GetMapping("/api/v1/reports/{form}/submissions")
    Lines list(@PathVariable String form, Grant grant, HttpServletRequest request) {
        var parameters = request.getParameterMap();
        var ask = requests.read(form, grant, new QueryReader(parameters, FormRequests.parameters()));
        boolean all = Stream.of("period", "from", "to").noneMatch(parameters::containsKey);
        return new Lines(submissions.list(form, ask.body(), each -> all || isOf(each, ask), grant).stream()
                .map(SubmissionController::line)
                .toList());
    }

    private static Line line(Seen seen) {
        var submission = seen.submission();
        return new Line(
                submission.id(),
                submission.officer(),
                submission.submittedAt(),
                submission.reason(),
                submission.supersedes(),
                submission.digest(),
                seen.holds(),
                submission.table().period());
    }

    private static boolean isOf(Submission submission, FormAsk ask) {
        var period = submission.table().period();
        return period.from().equals(ask.period().from())
                && period.to().equals(ask.period().lastDay());
    }

    @GetMapping("/api/v1/reports/{form}/submissions/{id}")
    @Nullable
    Submission one(
            @PathVariable String form,
            @PathVariable String id,
            Grant grant,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var query = new QueryReader(request.getParameterMap(), Set.of("format"));
        var format = AskedFormat.of(query, request);
        query.finish();
        var found = find(form, id, grant);
        if (format.isEmpty()) {
            return found.shown();
        }
        files.write(found.table(), format.get(), response);
        return null;
    }

    @GetMapping("/api/v1/reports/{form}/submissions/{id}/differences")
    Differences differences(@PathVariable String form, @PathVariable String id, Grant grant) {
        var submission = find(form, id, grant);
        var compared = changes.since(submission, requests.of(submission, grant), clock.instant());
        looks.looked(grant.caller(), AccessLog.Look.LIST, compared.denunciations());
        return compared.shown();
    }

    private Submission find(String form, String id, Grant grant) {
        return submissions
                .find(id, grant)
                .filter(each -> each.table().form().equals(form))
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND.value(),
                        "no-such-submission",
                        "Không có báo cáo đã nộp này.",
                        "There is no such submission."));
    }
}
