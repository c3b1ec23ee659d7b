package org.tiepdan.reporting.form.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tiepdan.access.Grant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.reporting.adapter.query.AskedFormat;
import org.tiepdan.reporting.form.view.FormView;
import org.tiepdan.servicekit.web.request.QueryReader;

@RestController
class FormController {
    private final Forms forms;
    private final FormRequests requests;
    private final FormTables tables;
    private final FormFiles files;
    private final Clock clock;

    FormController(Forms forms, FormRequests requests, FormTables tables, FormFiles files, Clock clock) {
        this.forms = forms;
        this.requests = requests;
        this.tables = tables;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @param periods that have begun, of the coming year, this one and the one before, the latest first: the year of a report begins in the
     *     one before
     * @param usual the quarter that ended last; null if the law has no periods
     */
    record Catalogue(
            List<FormName> forms,
            List<PeriodName> periods,
            @Nullable String usual) {}

    record FormName(String form, String number, String title, String titleEn) {}

    /** @param to the last day, included */
    record PeriodName(String period, String vi, LocalDate from, LocalDate to) {
        static PeriodName of(ReportPeriod period) {
            return new PeriodName(String.valueOf(period.name()), period.vi(), period.from(), period.lastDay());
        }
    }

    @GetMapping("/api/v1/reports")
    Catalogue catalogue() {
        var today = LegalTime.dateOf(clock.instant());
        var newest = forms.inForce(today);
        return new Catalogue(
                forms.codes().stream()
                        .flatMap(code -> newest.flatMap(set -> forms.find(code, set)).stream())
                        .map(Forms.Found::form)
                        .map(form -> new FormName(form.code(), form.number(), form.vi(), form.en()))
                        .toList(),
                Stream.of(today.getYear() + 1, today.getYear(), today.getYear() - 1)
                        .flatMap(year -> forms.periods().of(year).reversed().stream())
                        .filter(period -> !period.from().isAfter(today))
                        .map(PeriodName::of)
                        .toList(),
                forms.periods().lastQuarter(today).map(ReportPeriod::name).orElse(null));
    }

    @GetMapping("/api/v1/reports/{form}")
    @Nullable
    FormView form(@PathVariable String form, Grant grant, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var query = new QueryReader(request.getParameterMap(), FormRequests.parameters("format"));
        var format = AskedFormat.of(query, request);
        var view = tables.count(requests.read(form, grant, query));
        if (format.isEmpty()) {
            return view.withoutPositions();
        }
        files.write(view, format.get(), response);
        return null;
    }
}
