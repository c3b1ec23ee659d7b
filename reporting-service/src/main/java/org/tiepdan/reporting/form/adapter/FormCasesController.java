package org.tiepdan.reporting.form.adapter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.Cases;
import org.tiepdan.reporting.casefile.CaseDocument;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.Cursor;
import org.tiepdan.servicekit.web.request.QueryReader;

/** The list behind a number of a form. */
@RestController
class FormCasesController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int MOST_COLUMNS = 99;

    private static final Bson NO_DETAILS = Projections.exclude(
            "intake.timeline", "routing.timeline", "tracking.timeline", "tracking.warnings", "routing.reasons");

    private final FormRequests requests;
    private final FormEvaluator evaluator;
    private final MongoCollection<CaseDocument> cases;
    private final AccessLog looks;

    FormCasesController(FormRequests requests, FormEvaluator evaluator, MongoDatabase database, AccessLog looks) {
        this.requests = requests;
        this.evaluator = evaluator;
        this.cases = Cases.of(database);
        this.looks = looks;
    }

    /**
     * @param total the sum of the lines of all pages, which is the number
     * @param next cursor of the next page; null on the last
     */
    record Page(
            int column,
            List<String> title,
            BigDecimal total,
            List<Line> cases,
            @Nullable String next) {}

    /**
     * @param caseId null for a reception, whose id is {@code reception}
     * @param petition from which the matter was split; null for a petition
     * @param on the day of receipt, or of the reception
     * @param opens whether the caller may see the case; false if the caller's body passed it on
     */
    record Line(
            @Nullable String caseId,
            @Nullable String reception,
            @Nullable String petition,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            @Nullable String type,
            LocalDate on,
            BigDecimal value,
            boolean opens) {}

    @GetMapping("/api/v1/reports/{form}/cases")
    Page list(@PathVariable String form, Grant grant, HttpServletRequest request) {
        var query =
                new QueryReader(request.getParameterMap(), FormRequests.parameters("column", "row", "limit", "cursor"));
        int column = query.integer("column", 1, MOST_COLUMNS, 1);
        int length = query.integer("limit", 1, LONGEST_PAGE, USUAL_PAGE);
        var row = query.text("row", MOST_COLUMNS);
        var after = query.cursor("cursor", PageEnd::of);
        var ask = requests.read(form, grant, query);
        var columns = ask.found().form().columns();
        if (column > columns.size()) {
            query.fault(
                    "column",
                    "no-such-column",
                    "Biểu có %d cột.".formatted(columns.size()),
                    "The form has %d columns.".formatted(columns.size()));
            query.finish();
        }
        var all = evaluator.entries(ask, column, row);
        var page = page(all, after, length);
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                page.stream()
                        .filter(FormEntry::mayDenounce)
                        .map(FormEntry::id)
                        .distinct()
                        .toList());
        return new Page(
                column,
                ask.found().form().column(column).vi(),
                all.stream().map(FormEntry::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines(page),
                page.isEmpty() || page.getLast().equals(all.getLast())
                        ? null
                        : PageEnd.at(page.getLast()).cursor());
    }

    /** By the sort key of the list, so that concurrent writes neither hide nor repeat a line. */
    private static List<FormEntry> page(List<FormEntry> all, @Nullable PageEnd after, int length) {
        var rest = all.stream()
                .filter(entry -> after == null || after.isBefore(entry))
                .toList();
        int end = Math.min(length, rest.size());
        // A case that a sum of columns contains several times stays on one page.
        while (end > 0 && end < rest.size() && !PageEnd.at(rest.get(end - 1)).isBefore(rest.get(end))) {
            end++;
        }
        return rest.subList(0, end);
    }

    private List<Line> lines(List<FormEntry> page) {
        Map<String, CaseDocument> documents = new HashMap<>();
        var ids = page.stream().filter(entry -> !entry.reception()).map(FormEntry::id);
        Cases.read(cases, Set.copyOf(ids.toList()), NO_DETAILS, found -> documents.put(found.id(), found));
        var lines = new ArrayList<Line>();
        for (var entry : page) {
            var found = documents.get(entry.id());
            lines.add(new Line(
                    entry.reception() ? null : entry.id(),
                    entry.reception() ? entry.id() : null,
                    entry.petition(),
                    found == null ? null : found.registerNumber(),
                    found == null ? null : found.registerYear(),
                    type(found),
                    entry.on(),
                    entry.value(),
                    entry.opens()));
        }
        return lines;
    }

    private static @Nullable String type(@Nullable CaseDocument found) {
        var intake = found == null ? null : found.intake();
        var petition = intake == null ? null : intake.petition();
        return petition == null ? null : petition.type();
    }

    /** The last line of a page: the day, and the id. */
    private record PageEnd(LocalDate on, String id) {
        static PageEnd at(FormEntry entry) {
            return new PageEnd(entry.on(), entry.id());
        }

        static Optional<PageEnd> of(List<String> parts) {
            try {
                return parts.size() == 2
                        ? Optional.of(new PageEnd(LocalDate.parse(parts.getFirst()), parts.getLast()))
                        : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        }

        boolean isBefore(FormEntry entry) {
            int days = on.compareTo(entry.on());
            return days == 0 ? id.compareTo(entry.id()) < 0 : days < 0;
        }

        String cursor() {
            return Cursor.write(on.toString(), id);
        }
    }
}
