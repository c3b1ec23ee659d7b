package org.tiepdan.reporting.score.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.adapter.query.BodyAccessCheck;
import org.tiepdan.reporting.adapter.query.PageReader;
import org.tiepdan.reporting.score.Scorecard;
import org.tiepdan.reporting.score.Scores;
import org.tiepdan.reporting.score.Scores.Asked;
import org.tiepdan.reporting.score.reckon.Entry;
import org.tiepdan.reporting.score.reckon.Figure;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class ScoreController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final List<String> FIGURES =
            Arrays.stream(Figure.values()).map(Enum::name).toList();

    private final Scores scores;
    private final AskedDays days;
    private final Bodies bodies;
    private final AccessLog looks;
    private final ScoreFiles files;
    private final Clock clock;

    ScoreController(Scores scores, AskedDays days, Bodies bodies, AccessLog looks, ScoreFiles files, Clock clock) {
        this.scores = scores;
        this.days = days;
        this.bodies = bodies;
        this.looks = looks;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param total the number, over all pages
     * @param next cursor of the next page; null on the last
     */
    record Listed(List<Item> items, int total, @Nullable String next) {}

    /**
     * @param body whose figure counts it
     * @param limit for a figure about limits, or the one that made the case late; null otherwise
     * @param opens whether the caller may see the case; false if the caller's body passed it on
     */
    record Item(
            String caseId,
            String body,
            String type,
            LocalDate receivedOn,
            String receivingBody,
            @Nullable ListedLimit limit,
            boolean opens) {}

    /** @param doneOn null before that */
    record ListedLimit(
            String ruleId,
            @Nullable String step,
            String owedBy,
            LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /** @return null if it was written as a file */
    @GetMapping("/api/v1/scorecards")
    @Nullable
    Scorecard scorecards(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query =
                new QueryReader(request.getParameterMap(), Set.of("period", "from", "to", "body", "knownAt", "format"));
        var format = AskedFormat.of(query, request);
        var asked = asked(grant, query);
        query.finish();
        BodyAccessCheck.check(grant, asked.body());
        var read = scores.read(asked);
        if (format.isEmpty()) {
            return read;
        }
        files.send(read, format.get(), request, response);
        return null;
    }

    /** @return null if it was written as a file, which has no pages */
    @GetMapping("/api/v1/scorecards/cases")
    @Nullable
    Listed cases(Grant grant, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var query = new QueryReader(
                request.getParameterMap(),
                Set.of("figure", "period", "from", "to", "body", "knownAt", "format", "limit", "cursor"));
        var format = AskedFormat.of(query, request);
        query.hasRequired("figure");
        var figure = query.code("figure", FIGURES);
        int length = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var after = query.cursor("cursor", PageReader::position);
        var asked = asked(grant, query);
        query.finish();
        BodyAccessCheck.check(grant, asked.body());
        var meant = Figure.valueOf(Objects.requireNonNull(figure));
        if (format.isPresent()) {
            files.send(grant, asked, meant, format.get(), request, response);
            return null;
        }
        var page = new PageReader<Entry>(Scores::key, after, length);
        scores.list(asked, meant, page);
        return answer(grant, page);
    }

    private Asked asked(Grant grant, QueryReader query) {
        var today = LegalTime.dateOf(clock.instant());
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                "No body, or more than one, has this name or code.");
        return new Asked(grant, days.span(query, today), body, today, AskedDays.knownAt(query));
    }

    private Listed answer(Grant grant, PageReader<Entry> read) {
        var page = read.page();
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                page.stream()
                        .filter(entry -> entry.account().parties().mayDenounce())
                        .map(entry -> entry.account().id())
                        .distinct()
                        .toList());
        return new Listed(page.stream().map(entry -> item(entry, grant)).toList(), read.total(), read.next());
    }

    private static Item item(Entry entry, Grant grant) {
        var account = entry.account();
        var limit = entry.limit();
        return new Item(
                account.id(),
                entry.body(),
                account.type(),
                account.receivedOn(),
                account.receivingBody(),
                limit == null
                        ? null
                        : new ListedLimit(limit.ruleId(), limit.step(), limit.owedBy(), limit.dueOn(), limit.doneOn()),
                grant.sees(account.parties()));
    }
}
