package org.tiepdan.office.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiepdan.access.Grant;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.start.HomePage.Visit;
import org.tiepdan.office.words.Links;

/** The first page, whose content depends on the caller's roles. */
@Controller
class StartController {
    private final Map<Home, HomePage> homes;
    private final Pages pages;

    StartController(List<HomePage> homes, Pages pages) {
        this.homes = homes.stream().collect(Collectors.toUnmodifiableMap(HomePage::home, Function.identity()));
        this.pages = pages;
    }

    /** @param as chooses among several first pages; a value that is not one of the caller's is ignored */
    @GetMapping(Links.HOME)
    String start(
            Grant grant,
            @RequestParam(name = Home.PARAMETER, required = false) @Nullable String as,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var own = Home.of(grant.caller());
        var chosen =
                own.stream().filter(home -> home.code().equals(as)).findFirst().orElseGet(own::getFirst);
        return Objects.requireNonNull(homes.get(chosen))
                .show(new Visit(grant, request, response, pages.display(locale), model));
    }
}
