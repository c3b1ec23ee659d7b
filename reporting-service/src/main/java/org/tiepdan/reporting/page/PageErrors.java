package org.tiepdan.reporting.page;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.servicekit.web.ProblemException;

/** What cannot be shown, as a page with a way back; what is no page of this package is answered as an API. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    private final Pages pages;

    PageErrors(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(ProblemException.class)
    ModelAndView problem(ProblemException refused, HttpServletRequest request, Locale locale) {
        var display = pages.display(locale);
        var faults = refused.faults().stream()
                .map(fault -> FaultWords.named(fault, display))
                .toList();
        var status = HttpStatusCode.valueOf(refused.status());
        return page(status, FaultWords.inOne(display, String.valueOf(refused.getMessage())), faults, request, display);
    }

    @ExceptionHandler(MongoException.class)
    ModelAndView away(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        var display = pages.display(locale);
        return page(HttpStatus.SERVICE_UNAVAILABLE, display.text("error.away"), List.of(), request, display);
    }

    private ModelAndView page(
            HttpStatusCode status, String sentence, List<String> faults, HttpServletRequest request, Display display) {
        var title = display.code("error.title", String.valueOf(status.value()));
        var page = new ModelAndView("problem", status);
        page.addObject("frame", pages.frame(request, display, section(request), title));
        page.addObject("title", title);
        page.addObject("sentence", sentence);
        page.addObject("faults", faults);
        page.addObject("code", pathVariable(request));
        return page;
    }

    /** What was typed as a receipt code: a person compares it with the receipt. */
    private static String pathVariable(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream().map(String::valueOf).findFirst().orElse("")
                : "";
    }

    /** By the pattern that was matched: an address may be written in several ways, {@code /%73tatus} for one. */
    private static String section(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.startsWith(Links.STATUS + "/") ? Frame.CITIZEN : "";
    }
}
