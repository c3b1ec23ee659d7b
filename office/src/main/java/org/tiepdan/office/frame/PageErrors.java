package org.tiepdan.office.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.office.OfficeApplication;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.ProblemException;

/** Shows an error as a page with a way back. */
@ControllerAdvice(basePackageClasses = OfficeApplication.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {
    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);
    private static final String RETRY_SECONDS = "5";
    private static final int TOO_MANY = 429;

    private final Pages pages;

    PageErrors(Pages pages) {
        this.pages = pages;
    }

    @ExceptionHandler(RefusedException.class)
    ModelAndView refused(
            RefusedException refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        if (refused.isForNow()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return told(refused.status(), refused.sentence(), refused.faults(), request, locale);
    }

    /** Refused by the office itself. */
    @ExceptionHandler(ProblemException.class)
    ModelAndView problem(
            ProblemException refused, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        refused.headers().forEach(response::setHeader);
        var faults = refused.faults().stream()
                .map(fault -> new Fault(fault.pointer(), fault.code(), fault.message()))
                .toList();
        return told(refused.status(), String.valueOf(refused.getMessage()), faults, request, locale);
    }

    private ModelAndView told(
            int status, String sentence, List<Fault> faults, HttpServletRequest request, Locale locale) {
        var display = pages.display(locale);
        var words =
                faults.stream().map(fault -> FaultWords.named(fault, display)).toList();
        var said = status == TOO_MANY ? display.text("error.too-many-tries") : FaultWords.inOne(display, sentence);
        return page(HttpStatusCode.valueOf(status), said, words, request, display);
    }

    /** No answer, or an unreadable one. The page does not repeat the address, which may contain a receipt code. */
    @ExceptionHandler(RestClientException.class)
    ModelAndView away(
            RestClientException away, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        LOG.warn(
                "A service did not answer: {}",
                away.getMostSpecificCause().getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
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

    /** Shows the code as typed, so that the citizen can compare it with the receipt. */
    private static String pathVariable(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables.values().stream().map(String::valueOf).findFirst().orElse("")
                : "";
    }

    /** Uses the matched pattern, since an address can be encoded in several ways, such as {@code /%73tatus}. */
    private static String section(HttpServletRequest request) {
        var pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return pattern.startsWith(Links.STATUS + "/") ? Frame.CITIZEN : "";
    }
}
