package org.tiepdan.office.records;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** All seals, or those of the days from {@code from} to {@code to}. A printed seal commits the keeper of the record. */
@Controller
class RootsController {
    private final ReportingApi reporting;
    private final Pages pages;

    RootsController(ReportingApi reporting, Pages pages) {
        this.reporting = reporting;
        this.pages = pages;
    }

    @GetMapping(Links.ROOTS)
    String roots(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var asked = Query.of(ReportingApi.ROOTS, Language.without(request.getParameterMap()));
        model.addAttribute("view", RootsView.of(reporting.roots(asked), display));
        pages.frame(model, request, display, "roots", display.text("roots.title"));
        return "roots";
    }
}
