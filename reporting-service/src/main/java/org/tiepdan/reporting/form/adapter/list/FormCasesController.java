package org.tiepdan.reporting.form.adapter.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.form.FormAsk;
import org.tiepdan.reporting.form.FormEvaluator;
import org.tiepdan.reporting.form.adapter.FormRequests;
import org.tiepdan.reporting.form.adapter.list.FormLines.Line;
import org.tiepdan.reporting.sheet.file.FileName;
import org.tiepdan.servicekit.web.access.AccessLog;
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
        var after = query.cursor("cursor", FormPage.End::of);
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
        var list = evaluator.list(ask, column, row);
        if (format.isPresent()) {
            var name = name(form, column, ask);
            files.send(name, list::forEach, format.get(), grant, request, response);
            return null;
        }
        var read = new FormPage(after, length);
        list.forEach(read);
        looks.looked(
                grant.caller(),
                AccessLog.Look.LIST,
                FormLines.denunciations(read.page()).distinct().toList());
        return new Page(
                column, ask.found().form().column(column).vi(), read.total(), lines.of(read.page()), read.next());
    }

    private static String name(String form, int column, FormAsk ask) {
        var period = ask.period();
        return FileName.of("bieu-" + form + "-cot-" + column, period.from(), period.lastDay(), ask.knownAt());
    }
}
