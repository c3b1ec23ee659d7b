package org.tiepdan.reporting.page.home;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.reporting.adapter.query.QueryReader;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.page.KnownNames;
import org.tiepdan.reporting.page.Language;
import org.tiepdan.reporting.page.Links;
import org.tiepdan.reporting.page.Pages;
import org.tiepdan.servicekit.web.RequestFaultsException;

@Controller
class HomeController {
    private static final int FIRST_YEAR = 2019;

    private final DashboardReader reader;
    private final Pages pages;
    private final KnownNames names;
    private final Bodies bodies;

    HomeController(DashboardReader reader, Pages pages, KnownNames names, Bodies bodies) {
        this.reader = reader;
        this.pages = pages;
        this.names = names;
        this.bodies = bodies;
    }

    @GetMapping(Links.HOME)
    String home(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var display = pages.display(locale);
        int today = display.today().getYear();
        model.addAttribute("names", names.names(display.language()));
        pages.frame(model, request, display, "home", display.text("home.title"));
        var query =
                new QueryReader(names.toCodes(request.getParameterMap()), Set.of("body", "year", Language.PARAMETER));
        try {
            query.code(Language.PARAMETER, Language.tags());
            var body = query.checked(
                    "body",
                    code -> bodies.find(code).isPresent(),
                    "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                    "No body, or more than one, has this name or code.");
            int year = query.integer("year", FIRST_YEAR, today, today);
            query.finish();
            var dashboard = reader.read(body, year);
            model.addAttribute("view", HomeView.of(dashboard, display));
            model.addAttribute("faults", Map.of());
            model.addAttribute("years", years(dashboard.keptFrom(), today, year));
            return "home";
        } catch (RequestFaultsException e) {
            response.setStatus(e.status());
            model.addAttribute("years", years(null, today, today));
            model.addAttribute("view", HomeForm.of(e, request, display));
            return "home-again";
        }
    }

    /** From the first that the register tells of. */
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
