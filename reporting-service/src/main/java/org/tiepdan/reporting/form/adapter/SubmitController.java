package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Condition;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.progress.UpToDate;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.frozen.Submission;
import org.tiepdan.reporting.form.frozen.SubmissionLog;
import org.tiepdan.reporting.form.frozen.Submissions;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.access.AccessRefusals;
import org.tiepdan.servicekit.web.command.IdempotencyKey;
import org.tiepdan.servicekit.web.request.QueryReader;
import org.tiepdan.servicekit.web.request.RequestReader;

/** A leader submits a form of the own body, which is then frozen. */
@RestController
class SubmitController {
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(10);

    private final FormRequests requests;
    private final FormTables tables;
    private final Submissions submissions;
    private final SeenSubmissions seen;
    private final SubmissionLog log;
    private final UpToDate upToDate;
    private final BodyTree tree;
    private final Clock clock;

    SubmitController(
            FormRequests requests,
            FormTables tables,
            Submissions submissions,
            SeenSubmissions seen,
            SubmissionLog log,
            UpToDate upToDate,
            BodyTree tree,
            Clock clock) {
        this.requests = requests;
        this.tables = tables;
        this.submissions = submissions;
        this.seen = seen;
        this.log = log;
        this.upToDate = upToDate;
        this.tree = tree;
        this.clock = clock;
    }

    record Submitted(String id, String digest, @Nullable String supersedes) {
        static Submitted of(Submission submission) {
            return new Submitted(submission.id(), submission.digest(), submission.supersedes());
        }
    }

    @PostMapping("/api/v1/reports/{form}/submissions")
    @ResponseStatus(HttpStatus.CREATED)
    Submitted submit(
            @PathVariable String form,
            @RequestBody byte[] json,
            Grant grant,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = IdempotencyKey.HEADER, required = false) @Nullable String sentKey) {
        new QueryReader(request.getParameterMap(), Set.of()).finish();
        var reader = RequestReader.of(json);
        var body = reader.text("body", LONGEST, true);
        var period = reader.text("period", LONGEST, false);
        var from = reader.date("from", false);
        var to = reader.date("to", false);
        var reason = reader.text("reason", LONGEST_REASON, false);
        reader.finish();
        if (body == null || !grant.actsFor(body)) {
            throw AccessRefusals.notYourBody();
        }
        var officer = Objects.requireNonNull(grant.caller().id());
        var id = id(officer, IdempotencyKey.orNew(sentKey, response));
        var ask = ask(form, whole(grant), body, period, from, to);
        var sent = submissions.find(id);
        if (sent.isPresent()) {
            return repeated(sent.get(), ask);
        }
        checkOver(ask);
        // Services write records to their logs well within that time.
        var known = clock.instant().minus(WRITTEN_WITHIN).truncatedTo(ChronoUnit.MILLIS);
        upToDate.await(PATIENCE);
        return submitted(id, officer, reason, tables.count(ask.at(known)), ask.grant());
    }

    /** One at a time, so that two simultaneous requests make one submission. */
    private synchronized Submitted submitted(
            String id, String officer, @Nullable String reason, FormView table, Grant grant) {
        var sentMeanwhile = submissions.find(id);
        if (sentMeanwhile.isPresent()) {
            return Submitted.of(sentMeanwhile.get());
        }
        // A submission hidden from the caller does not block: a refusal would reveal it.
        var before = seen.latest(Submission.key(table), grant);
        var submission = new Submission(
                id,
                officer,
                table.asOf().countedAt().truncatedTo(ChronoUnit.MILLIS),
                before.isPresent() ? reason : null,
                before.map(Submission::id).orElse(null),
                digest(table),
                table,
                grant.caller().bodies().stream().sorted().toList());
        if (before.isPresent() && submission.repeats(before.get())) {
            return Submitted.of(before.get());
        }
        if (before.isPresent() && (reason == null || reason.isBlank())) {
            throw new ProblemException(
                    409,
                    "submitted-already",
                    "Biểu của kỳ này đã nộp; nộp lại phải ghi lý do.",
                    "This form was already submitted for the period; a second submission needs a reason.");
        }
        log.write(submission);
        // Every instance, this one included, also reads it from the log; adding it twice has no effect.
        submissions.add(submission);
        return Submitted.of(submission);
    }

    /** The same on every instance and at any time, so that a repeated request is recognised in the log. */
    private static String id(String officer, String key) {
        return UUID.nameUUIDFromBytes((officer + "|" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Submitted repeated(Submission sent, FormAsk ask) {
        var table = sent.table();
        var period = ask.period();
        if (table.form().equals(ask.found().form().code())
                && table.body().equals(ask.body())
                && table.period().from().equals(period.from())
                && table.period().to().equals(period.lastDay())) {
            return Submitted.of(sent);
        }
        throw new ProblemException(
                409,
                "key-used-for-another",
                "Idempotency-Key này đã dùng cho một báo cáo khác.",
                "This Idempotency-Key was used for another report.");
    }

    private FormAsk ask(
            String form,
            Grant grant,
            String body,
            @Nullable String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Map<String, String[]> query = new HashMap<>();
        query.put("body", new String[] {body});
        put(query, "period", period);
        put(query, "from", from);
        put(query, "to", to);
        return requests.read(form, grant, new QueryReader(query, FormRequests.parameters()));
    }

    private static void put(Map<String, String[]> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, new String[] {value.toString()});
        }
    }

    /** A leader of the body sees all its subordinates, since the form covers all of them. */
    private Grant whole(Grant grant) {
        var today = LegalTime.dateOf(clock.instant());
        var below = tree.withAllBelow(grant.caller().bodies(), today);
        return new Grant(grant.caller(), Set.of(Condition.CASE_BELOW), below, Set.of(), grant.denounceable());
    }

    private void checkOver(FormAsk ask) {
        if (!ask.period().lastDay().isBefore(LegalTime.dateOf(clock.instant()))) {
            throw new ProblemException(
                    409,
                    "period-not-over",
                    "Kỳ báo cáo chưa kết thúc nên chưa nộp được.",
                    "The period is not over, so the form cannot be submitted yet.");
        }
    }

    private static String digest(FormView table) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(EventRecords.value(table)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
