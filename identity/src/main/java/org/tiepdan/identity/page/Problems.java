package org.tiepdan.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.identity.setting.IdentitySettings;

/** The error page of a failed sign-in: a sentence, and a link to the office, where it begins. */
@Component
class Problems implements ErrorViewResolver {
    private final IdentitySettings settings;
    private final LocaleResolver locales;

    Problems(IdentitySettings settings, LocaleResolver locales) {
        this.settings = settings;
        this.locales = locales;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var page = new ModelAndView("problem", status);
        page.addObject("frame", Frame.of(locales.resolveLocale(request)));
        page.addObject("sentence", sentence(status));
        page.addObject("office", settings.officeUrl() + "/");
        return page;
    }

    /** A page that was left open outlives its session: its form then fails the CSRF check. */
    private static String sentence(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "problem.too-late";
            case NOT_FOUND -> "problem.unknown";
            default -> "problem.request";
        };
    }
}
