package org.tiepdan.reporting.page.status;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.reporting.page.Frame;
import org.tiepdan.reporting.page.Links;
import org.tiepdan.reporting.page.Pages;
import org.tiepdan.reporting.status.StatusReader;

@Controller
class StatusPageController {
    private final StatusReader reader;
    private final Pages pages;

    StatusPageController(StatusReader reader, Pages pages) {
        this.reader = reader;
        this.pages = pages;
    }

    @GetMapping(Links.STATUS + "/{receiptCode}")
    String status(@PathVariable String receiptCode, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        model.addAttribute("view", StatusPage.of(reader.read(receiptCode), display));
        pages.frame(model, request, display, Frame.CITIZEN, display.text("status.title"));
        return "status";
    }
}
