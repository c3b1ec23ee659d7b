package org.tiepdan.office.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** Keeps what was typed at the counter if the session ended before it was sent: nothing is recorded, and nothing is lost. */
@Component
final class LateForm {
    private static final Set<String> OF_THE_SESSION = Set.of("_csrf");

    private final Pages pages;
    private final LocaleResolver locales;

    LateForm(Pages pages, LocaleResolver locales) {
        this.pages = pages;
        this.locales = locales;
    }

    record Kept(String name, String value) {}

    /** @return a page that sends the same form again after a sign-in in another tab */
    ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        var display = pages.display(locales.resolveLocale(request));
        var model = new ExtendedModelMap();
        pages.frame(model, request, display, Pages.COUNTER, display.text("late.title"));
        model.addAttribute(
                "kept",
                request.getParameterMap().entrySet().stream()
                        .filter(field -> !OF_THE_SESSION.contains(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Kept(field.getKey(), value)))
                        .toList());
        model.addAttribute("signIn", Target.to(Links.SIGN_IN, Links.COUNTER));
        return new ModelAndView("late", model);
    }
}
