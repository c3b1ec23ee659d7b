package org.tiepdan.reporting.page.home;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.lawpack.Bodies;
import org.tiepdan.reporting.dashboard.DashboardReader;
import org.tiepdan.reporting.page.KnownNames;
import org.tiepdan.reporting.page.Language;
import org.tiepdan.reporting.page.Links;
import org.tiepdan.reporting.page.Pages;
import org.tiepdan.reporting.query.QueryReader;

@Controller
class HomeController {
    private static final int FIRST_YEAR = 2019;
    private static final int YEARS_OFFERED = 3;

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
    String home(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        int today = display.today().getYear();
        var query =
                new QueryReader(names.toCodes(request.getParameterMap()), Set.of("body", "year", Language.PARAMETER));
        query.code(Language.PARAMETER, Language.tags());
        var body = query.checked(
                "body",
                code -> bodies.find(code).isPresent(),
                "Không có cơ quan nào, hoặc có nhiều cơ quan, với tên hay mã này.",
                "No body, or more than one, has this name or code.");
        int year = query.integer("year", FIRST_YEAR, today, today);
        query.finish();
        model.addAttribute("view", HomeView.of(reader.read(body, year), display));
        model.addAttribute("years", years(today, year));
        model.addAttribute("names", names.names(display.language()));
        pages.frame(model, request, display, "home", display.text("home.title"));
        return "home";
    }

    private static List<Integer> years(int today, int chosen) {
        return IntStream.rangeClosed(Math.min(chosen, today - YEARS_OFFERED + 1), today)
                .map(year -> -year)
                .sorted()
                .map(year -> -year)
                .boxed()
                .toList();
    }
}
