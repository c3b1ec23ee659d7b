package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers unknown addresses: people get a page with a field for the receipt code, which most of them were looking for; programs get a
 * problem.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnknownPages implements HandlerExceptionResolver {
    private static final String API = "/api/";

    private final Pages pages;
    private final LocaleResolver locales;
    private final PageHeaders headers;

    UnknownPages(Pages pages, LocaleResolver locales, PageHeaders headers) {
        this.pages = pages;
        this.locales = locales;
        this.headers = headers;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!(e instanceof NoResourceFoundException) || !isForAPerson(request)) {
            return null;
        }
        headers.set(response, false);
        var display = pages.display(locales.resolveLocale(request));
        var title = display.text("error.title.404");
        var page = new ModelAndView("unknown", HttpStatus.NOT_FOUND);
        page.addObject("frame", pages.frame(request, display, Frame.CITIZEN, title));
        page.addObject("title", title);
        page.addObject("sentence", display.text("error.unknown-page"));
        return page;
    }

    /** Only browsers name HTML; other programs accept anything. */
    private static boolean isForAPerson(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(API) && namesHtml(request.getHeaders(HttpHeaders.ACCEPT));
    }

    private static boolean namesHtml(@Nullable Enumeration<String> accepted) {
        while (accepted != null && accepted.hasMoreElements()) {
            if (accepted.nextElement().contains(MediaType.TEXT_HTML_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
