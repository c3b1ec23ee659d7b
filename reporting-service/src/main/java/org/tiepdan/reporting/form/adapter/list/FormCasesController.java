package org.tiepdan.reporting.form.adapter.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEntry;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.adapter.FormRequests;
import org.tiepdan.reporting.form.adapter.list.FormLines.Line;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.servicekit.web.access.AccessLog;
import org.tiepdan.servicekit.web.request.Cursor;
import org.tiepdan.servicekit.web.request.QueryReader;

/** The list behind a number of a form. */
@RestController
class FormCasesController {
    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final int MOST_COLUMNS = 99;

    private final FormRequests requests;
    private final FormEvaluator evaluator;
    private final FormLines lines;
    private final FormListFiles files;
    private final AccessLog looks;

    FormCasesController(
            FormRequests requests, FormEvaluator evaluator, FormLines lines, FormListFiles files, AccessLog looks) {
        this.requests = requests;
        this.evaluator = evaluator;
        this.lines = lines;
        this.files = files;
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

    /** @return null if it was written as a file, which has no pages */
    @GetMapping("/api/v1/reports/{form}/cases")
    @Nullable
    Page list(@PathVariable String form, Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = new QueryReader(
                request.getParameterMap(), FormRequests.parameters("column", "row", "format", "limit", "cursor"));
        var format = AskedFormat.of(query, request);
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
        if (format.isPresent()) {
            files.send(all, name(form, column, ask), format.get(), grant.caller(), request, response);
            return null;
        }
        var page = page(all, after, length);
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                FormLines.denunciations(page).distinct().toList());
        return new Page(
                column,
                ask.found().form().column(column).vi(),
                all.stream().map(FormEntry::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                lines.of(page),
                page.isEmpty() || page.getLast().equals(all.getLast())
                        ? null
                        : PageEnd.at(page.getLast()).cursor());
    }

    private static String name(String form, int column, FormAsk ask) {
        var period = ask.period();
        return FileName.of("bieu-" + form + "-cot-" + column, period.from(), period.lastDay(), ask.knownAt());
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
