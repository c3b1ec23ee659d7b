package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Erases the writer of a petition: a leader requests it, and a person who opens such petitions confirms it. */
@Controller
class ErasureController {
    private static final String ADDRESS = Links.ERASURES + "/{id}/{erasure}";
    private static final String SECTION = "cases";

    private final OpeningsApi intake;
    private final OpeningPages openings;
    private final Pages pages;
    private final JsonMapper json;
    private final String url;

    /** @param url of the office as browsers reach it; empty: as the request names it */
    ErasureController(
            OpeningsApi intake,
            OpeningPages openings,
            Pages pages,
            JsonMapper json,
            @Value("${office.url:}") String url) {
        this.intake = intake;
        this.openings = openings;
        this.pages = pages;
        this.json = json;
        this.url = url;
    }

    /** One request, and where its page goes. */
    private record Visit(OpeningForm form, HttpServletRequest request, Model model, Display display) {}

    @GetMapping(Links.ERASURES)
    String form(@RequestParam Map<String, String> typed, HttpServletRequest request, Locale locale, Model model) {
        var visit = new Visit(OpeningForm.of(typed), request, model, pages.display(locale));
        return page(visit, openings.reasons(), Map.of(), "");
    }

    @PostMapping(path = Links.ERASURES, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String ask(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var visit = new Visit(OpeningForm.of(typed), request, model, display);
        return visit.form()
                .send(
                        () -> send(visit),
                        (faults, alert) -> page(visit, openings.knownReasons(), faults, alert),
                        display.text("erasure.unknown"),
                        display.text("erasure.away"),
                        response,
                        display);
    }

    private String send(Visit visit) {
        var form = visit.form();
        var asked = intake.askErasure(form.petition(), json.writeValueAsString(form.request()));
        return "redirect:" + Links.erasure(form.petition(), asked.erasureId());
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable String id,
            @PathVariable String erasure,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var found = intake.erasure(id, erasure);
        var here = Links.erasure(id, erasure);
        var address = url.isEmpty() ? request.getRequestURL().toString() : url + here;
        model.addAttribute("view", ErasureView.of(found, openings.reasons(), here, address, display));
        return framed("erasure-request", "erasure.request", model, request, display);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String confirm(@PathVariable String id, @PathVariable String erasure, Locale locale, RedirectAttributes next) {
        intake.erase(id, erasure);
        next.addFlashAttribute("notice", pages.display(locale).text("erasure.confirmed"));
        return "redirect:" + Links.erasure(id, erasure);
    }

    private String page(Visit visit, List<ActReason> reasons, Map<String, String> faults, String alert) {
        var choices = Choice.of(reasons, Choice.ERASURE, visit.form().reason(), visit.display());
        visit.model().addAttribute("view", new OpeningsController.View(visit.form(), choices, faults, alert));
        return framed("erasure", "erasure.title", visit.model(), visit.request(), visit.display());
    }

    private String framed(String template, String title, Model model, HttpServletRequest request, Display display) {
        model.addAttribute("remains", ErasureView.remains(display));
        pages.frame(model, request, display, SECTION, display.text(title));
        return template;
    }
}
