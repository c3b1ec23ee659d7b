package org.tiepdan.office.compare;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.lawpack.form.Forms;
import org.tiepdan.lawpack.form.period.ReportPeriod;
import org.tiepdan.lawpack.form.period.ReportPeriods;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;

/** The page on which a leader compares bodies, and the lists behind its figures. */
@Controller
class CompareController {
    private static final String SECTION = "compare";
    private static final int UNFIT = 422;

    private final ReportingApi reporting;
    private final Pages pages;
    private final KnownNames names;
    private final ReportPeriods periods;

    CompareController(ReportingApi reporting, Pages pages, KnownNames names, @Value("${law-pack:}") String lawPack) {
        this.reporting = reporting;
        this.pages = pages;
        this.names = names;
        this.periods = Forms.chosen(lawPack).periods();
    }

    /** A period that may be chosen. */
    record Choice(String name, String words) {}

    /**
     * @param period code of a period; absent for the current reporting year
     * @param from first day, and {@code to} the last, instead of a period
     * @param known the record as of the end of this day; absent for now
     */
    @GetMapping(value = Links.COMPARE, params = "!" + Taken.AS)
    String compare(
            @RequestParam(name = "period", required = false) @Nullable String period,
            @RequestParam(name = "from", required = false) @Nullable String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = AskedDays.KNOWN, required = false) @Nullable String known,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        pages.frame(model, request, display, SECTION, display.text("compare.title"));
        var asked = AskedDays.of(period, from, to, known, running(display.today()));
        try {
            var cards = reporting.scorecards(Query.of(ReportingApi.SCORECARDS, AskedDays.toApi(asked.parameters())));
            boolean forPublication = asked.isForPublication(periods, display.today());
            model.addAttribute("view", CompareView.of(cards, asked, forPublication, display));
        } catch (RefusedException refused) {
            if (refused.status() != UNFIT) {
                throw refused;
            }
            // What was typed stays in its fields.
            response.setStatus(UNFIT);
            model.addAttribute(
                    "faults",
                    refused.faults().stream()
                            .map(fault -> FaultWords.ofDays(fault, display))
                            .toList());
        }
        model.addAttribute("asked", asked);
        model.addAttribute("taken", Taken.of(Links.COMPARE, asked.parameters()));
        model.addAttribute("radarTaken", Taken.ofPart(Links.COMPARE, Taken.RADAR));
        model.addAttribute("forecastTaken", Taken.ofPart(Links.COMPARE, Taken.FORECAST));
        model.addAttribute("choices", choices(display));
        model.addAttribute(
                "outlook",
                OutlookView.of(reporting.radar(), reporting.forecast(), code -> names.commune(code, display), display));
        return "compare";
    }

    /** Periods of three years that have begun, the newest first. */
    private List<Choice> choices(Display display) {
        var today = display.today();
        return Stream.of(today.getYear() + 1, today.getYear(), today.getYear() - 1, today.getYear() - 2)
                .flatMap(year -> periods.of(year).reversed().stream())
                .filter(one -> !one.from().isAfter(today))
                .map(one -> new Choice(Objects.requireNonNull(one.name()), AskedDays.words(one, display)))
                .toList();
    }

    private String running(LocalDate today) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> periods.find(String.valueOf(year)).stream())
                .filter(year -> today.isBefore(year.to()))
                .map(ReportPeriod::name)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(String.valueOf(today.getYear()));
    }

    @GetMapping(value = Links.COMPARE + "/cases", params = "!" + Taken.AS)
    String cases(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var parameters = new LinkedHashMap<String, String>();
        for (var name : List.of("figure", "body", "period", "from", "to", AskedDays.KNOWN, "cursor")) {
            var given = request.getParameter(name);
            if (given != null && !given.isBlank()) {
                parameters.put(name, given);
            }
        }
        var page = reporting.scoredCases(Query.of(ReportingApi.SCORED_CASES, AskedDays.toApi(parameters)));
        var view = ScoredView.of(page, parameters, periods, display);
        pages.frame(model, request, display, SECTION, view.title());
        model.addAttribute("view", view);
        return "compare-cases";
    }
}
