package org.tiepdan.office.looks;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.log.AccessEntries;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

/** The log of looks at denunciations, for inspectors. It shows that a case was looked at, not what it contains. */
@Controller
class AccessLogController {
    private static final String SECTION = "access-log";
    private static final String RETRY_SECONDS = "5";

    private final ReportingApi reporting;
    private final Pages pages;

    AccessLogController(ReportingApi reporting, Pages pages) {
        this.reporting = reporting;
        this.pages = pages;
    }

    /** @param cursor of the page; null for the newest looks */
    @GetMapping(Links.ACCESS_LOG)
    String looks(
            @RequestParam(name = "cursor", required = false) @Nullable String cursor,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        pages.frame(model, request, display, SECTION, display.text("looks.title"));
        model.addAttribute("firstHref", cursor == null ? "" : Links.ACCESS_LOG);
        try {
            model.addAttribute("view", LooksView.of(ask(cursor), display));
            model.addAttribute("away", false);
        } catch (RestClientException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            model.addAttribute("view", new LooksView(List.of(), ""));
            model.addAttribute("away", true);
        }
        return "looks";
    }

    private AccessEntries ask(@Nullable String cursor) {
        Map<String, String[]> asked = cursor == null ? Map.of() : Map.of("cursor", new String[] {cursor});
        return reporting.accessLog(Query.of(ReportingApi.ACCESS_LOG, asked));
    }
}
