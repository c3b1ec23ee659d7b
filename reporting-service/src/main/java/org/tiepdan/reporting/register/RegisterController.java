package org.tiepdan.reporting.register;

import static com.mongodb.client.model.Filters.and;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.casefile.Paths;
import org.tiepdan.reporting.query.CaseFilterReader;
import org.tiepdan.reporting.query.QueryReader;
import org.tiepdan.reporting.wording.BodyNames;

@RestController
class RegisterController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Bson WITHOUT_DETAILS = Projections.exclude(
            "intake.timeline", "routing.timeline", "tracking.timeline", "routing.reasons", Paths.DEADLINES);

    private final MongoCollection<CaseDocument> cases;
    private final CaseFilterReader filters;
    private final BodyNames names;
    private final Clock clock;

    RegisterController(MongoDatabase database, CaseFilterReader filters, BodyNames names, Clock clock) {
        this.cases = database.getCollection(Paths.CASES, CaseDocument.class);
        this.filters = filters;
        this.names = names;
        this.clock = clock;
    }

    /** @param next cursor of the next page; absent on the last */
    record Page(List<CaseRow> items, @Nullable String next) {}

    @Operation(
            operationId = "register",
            summary = "Sổ theo dõi / The register, page by page",
            description =
                    "Overdue: a limit is past its end, or was missed, in a case that is not closed. Rows may change"
                            + " place between two pages when sorted by dueOn, never when sorted by receivedAt.")
    @Parameter(in = ParameterIn.QUERY, name = "state", example = "ROUTED")
    @Parameter(in = ParameterIn.QUERY, name = "type", example = "COMPLAINT")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "body",
            description = "must settle it, or received it",
            example = "19-05443")
    @Parameter(in = ParameterIn.QUERY, name = "field", example = "LAND_HOUSING")
    @Parameter(in = ParameterIn.QUERY, name = "commune", example = "05443")
    @Parameter(in = ParameterIn.QUERY, name = "overdue", example = "false")
    @Parameter(in = ParameterIn.QUERY, name = "from", description = "first day of receipt", example = "2026-07-01")
    @Parameter(in = ParameterIn.QUERY, name = "to", description = "last day of receipt", example = "2026-09-30")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "q",
            description = "case id or words of the subject",
            example = "thu hoi dat")
    @Parameter(in = ParameterIn.QUERY, name = "sort", description = "receivedAt, dueOn, with - for descending")
    @Parameter(in = ParameterIn.QUERY, name = "cursor", description = "next of the page before")
    @Parameter(in = ParameterIn.QUERY, name = "limit", description = "at most 200", example = "50")
    @GetMapping("/api/v1/cases")
    Page list(@Parameter(hidden = true) HttpServletRequest request) {
        var query = new QueryReader(request.getParameterMap(), CaseFilterReader.parameters("sort", "cursor", "limit"));
        var filter = filters.all(query);
        int limit = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var sorting = sorting(query);
        var cursor = cursor(query, sorting);
        query.finish();
        var now = clock.instant();
        var wanted = filter.at(now);
        var found = cases.find(cursor == null ? wanted : and(wanted, sorting.after(cursor)))
                .sort(sorting.order())
                .projection(WITHOUT_DETAILS)
                .limit(limit + 1)
                .into(new ArrayList<>());
        var page = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                page.stream().map(row -> CaseRow.of(row, names, now)).toList(),
                found.size() > limit ? next(sorting, page.getLast()) : null);
    }

    private static Sorting sorting(QueryReader query) {
        var code = Objects.requireNonNullElse(query.code("sort", Sorting.codes()), Sorting.NEWEST_FIRST.code());
        return Sorting.find(code).orElse(Sorting.NEWEST_FIRST);
    }

    private static @Nullable Cursor cursor(QueryReader query, Sorting sorting) {
        var given = query.text("cursor", 300);
        if (given == null) {
            return null;
        }
        var cursor = Cursor.decode(given, sorting);
        if (cursor.isEmpty()) {
            query.fault(
                    "cursor",
                    "not-a-cursor",
                    "Cần giá trị next của trang trước, với cùng sort.",
                    "Expected next of the page before, asked for with the same sort.");
        }
        return cursor.orElse(null);
    }

    private static String next(Sorting sorting, CaseDocument last) {
        return new Cursor(sorting, sorting.keyOf(last), last.id()).encoded();
    }
}
