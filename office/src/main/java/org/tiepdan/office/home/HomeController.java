package org.tiepdan.office.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.records.Seals;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

@Controller
class HomeController {
    private static final int FIRST_YEAR = 2019;

    private final ReportingApi reporting;
    private final Pages pages;
    private final KnownNames names;
    private final Seals seals;

    HomeController(ReportingApi reporting, Pages pages, KnownNames names, Seals seals) {
        this.reporting = reporting;
        this.pages = pages;
        this.names = names;
        this.seals = seals;
    }

    @GetMapping(Links.HOME)
    String home(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var display = pages.display(locale);
        int today = display.today().getYear();
        model.addAttribute("names", names.names(display.language()));
        pages.frame(model, request, display, "home", display.text("home.title"));
        try {
            var dashboard = dashboard(Language.without(request.getParameterMap()));
            model.addAttribute("view", HomeView.of(dashboard, display));
            model.addAttribute("faults", Map.of());
            model.addAttribute("seal", seals.newest(display));
            model.addAttribute("years", years(dashboard.keptFrom(), today, dashboard.year()));
            return "home";
        } catch (RefusedException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            response.setStatus(e.status());
            model.addAttribute("years", years(null, today, today));
            model.addAttribute("view", HomeForm.of(e, request, display));
            return "home-again";
        }
    }

    private Dashboard dashboard(Map<String, String[]> asked) {
        return reporting.dashboard(Query.of(ReportingApi.DASHBOARD, names.toCodes(asked)));
    }

    /** From the first that the register covers. */
    private static List<Integer> years(@Nullable LocalDate keptFrom, int today, int chosen) {
        int first = keptFrom == null ? today : Math.clamp(keptFrom.getYear(), FIRST_YEAR, today);
        return IntStream.rangeClosed(Math.min(chosen, first), today)
                .map(year -> -year)
                .sorted()
                .map(year -> -year)
                .boxed()
                .toList();
    }
}
