package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.adapter.SeenSubmissions.Seen;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.servicekit.web.request.QueryReader;

/** Submitted forms. If a case is hidden from a caller, a form that counts it does not exist for that caller. */
@RestController
class SubmissionController {
    private static final String BELOW = "below";

    private final FormRequests requests;
    private final SeenSubmissions submissions;
    private final FormFiles files;
    private final BodyTree tree;

    SubmissionController(FormRequests requests, SeenSubmissions submissions, FormFiles files, BodyTree tree) {
        this.requests = requests;
        this.submissions = submissions;
        this.files = files;
        this.tree = tree;
    }

    /**
     * @param body code of the body whose form it is
     * @param holds whether no later submission supersedes it
     */
    record Line(
            String id,
            String officer,
            Instant submittedAt,
            @Nullable String reason,
            @Nullable String supersedes,
            String digest,
            boolean holds,
            FormView.PeriodView period,
            String body) {}

    record Lines(List<Line> submissions) {}

    /** Of one body, for all periods if none is named; or of all bodies below it, too, for one period. */
    @GetMapping("/api/v1/reports/{form}/submissions")
    Lines list(@PathVariable String form, Grant grant, HttpServletRequest request) {
        var parameters = request.getParameterMap();
        var query = new QueryReader(parameters, FormRequests.parameters(BELOW));
        boolean below = query.flag(BELOW);
        var ask = requests.read(form, grant, query);
        boolean all = !below && Stream.of("period", "from", "to").noneMatch(parameters::containsKey);
        var own = Set.of(ask.body());
        var bodies = below ? tree.withAllBelow(own, ask.period().lastDay()) : own;
        return new Lines(submissions.list(form, bodies, each -> all || isOf(each, ask), grant).stream()
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
                submission.table().period(),
                submission.table().body());
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
        var found = submissions.find(form, id, grant);
        if (format.isEmpty()) {
            return found.shown();
        }
        files.write(found.table(), format.get(), response);
        return null;
    }
}
