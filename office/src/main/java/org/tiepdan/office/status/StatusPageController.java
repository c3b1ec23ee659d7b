package org.tiepdan.office.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Links;
import org.tiepdan.servicekit.web.tries.Tries;
import org.tiepdan.servicekit.web.tries.TryLimits;

@Controller
@Import(TryLimits.class)
class StatusPageController {
    private final ReportingApi reporting;
    private final Pages pages;
    private final Tries tries;

    StatusPageController(ReportingApi reporting, Pages pages, Tries tries) {
        this.reporting = reporting;
        this.pages = pages;
        this.tries = tries;
    }

    @GetMapping(Links.STATUS + "/{receiptCode}")
    String status(@PathVariable String receiptCode, HttpServletRequest request, Locale locale, Model model) {
        tries.admit(request.getRemoteAddr());
        var display = pages.display(locale);
        model.addAttribute("view", StatusPage.of(reporting.status(receiptCode), display));
        pages.frame(model, request, display, Frame.CITIZEN, display.text("status.title"));
        return "status";
    }
}
