package org.tiepdan.office.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;

@Controller
class StatusPageController {
    private final ReportingApi reporting;
    private final Pages pages;

    StatusPageController(ReportingApi reporting, Pages pages) {
        this.reporting = reporting;
        this.pages = pages;
    }

    @GetMapping(Links.STATUS + "/{receiptCode}")
    String status(@PathVariable String receiptCode, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        model.addAttribute("view", StatusPage.of(reporting.status(receiptCode), display));
        pages.frame(model, request, display, Frame.CITIZEN, display.text("status.title"));
        return "status";
    }
}
