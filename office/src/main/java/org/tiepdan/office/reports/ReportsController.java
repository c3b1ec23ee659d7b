package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.report.ReportCatalogue;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Báo cáo kỳ: the forms that a leader signs. */
@Controller
class ReportsController {
    private static final String SECTION = "reports";
    private static final Set<Integer> TO_MEND = Set.of(409, 422);

    private final ReportsApi reports;
    private final ReportPages reportPages;
    private final Pages pages;
    private final JsonMapper json;

    ReportsController(ReportsApi reports, ReportPages reportPages, Pages pages, JsonMapper json) {
        this.reports = reports;
        this.reportPages = reportPages;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping(Links.REPORTS)
    String form(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var catalogue = reports.catalogue();
        var asked = asked(typed, catalogue);
        var view = reportPages.of(asked, catalogue, request, display, "");
        boolean wanted = typed.containsKey(ReportPages.BELOW);
        model.addAttribute(ReportPages.BELOW, reportPages.below(asked, catalogue, wanted, request, display));
        if (view.shown() == null && !catalogue.forms().isEmpty()) {
            response.setStatus(422);
        }
        return page(view, "", request, display, model);
    }

    @PostMapping(path = Links.REPORTS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String submit(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var display = pages.display(locale);
        var catalogue = reports.catalogue();
        var asked = asked(typed, catalogue);
        var reason = typed.getOrDefault("reason", "").strip();
        try {
            reports.submit(asked.form(), json.writeValueAsString(asked.submitted(reason)));
            next.addFlashAttribute("submitted", display.text("reports.submitted"));
            return "redirect:" + asked.href(Links.REPORTS);
        } catch (RefusedException refused) {
            if (!TO_MEND.contains(refused.status())) {
                throw refused;
            }
            response.setStatus(refused.status());
            return page(
                    reportPages.of(asked, catalogue, request, display, reason),
                    FaultWords.inOne(display, refused.sentence()),
                    request,
                    display,
                    model);
        }
    }

    private static Asked asked(Map<String, String> typed, ReportCatalogue catalogue) {
        return Asked.of(typed, Objects.requireNonNullElse(catalogue.usual(), ""));
    }

    private String page(ReportView view, String refused, HttpServletRequest request, Display display, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("refused", refused);
        pages.frame(model, request, display, SECTION, display.text("reports.title"));
        return "reports";
    }
}
