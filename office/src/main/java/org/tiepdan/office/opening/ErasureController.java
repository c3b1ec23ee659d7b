package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Erases the writer of a petition: a leader requests it, and a person who opens such petitions confirms it. */
@Controller
class ErasureController {
    private static final String ADDRESS = Links.ERASURES + "/{id}/{erasure}";
    private static final String SECTION = "cases";

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403);

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
        var visit = new Visit(OpeningForm.of(typed), request, model, pages.display(locale));
        var form = visit.form();
        var faults = form.faults(visit.display());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(visit, faults, "");
        }
        try {
            var asked = intake.askErasure(form.petition(), json.writeValueAsString(form.request()));
            return "redirect:" + Links.erasure(form.petition(), asked.erasureId());
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            return refused(visit, e);
        } catch (RestClientException _) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return again(visit, Map.of(), visit.display().text("erasure.away"));
        }
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

    private String refused(Visit visit, RefusedException why) {
        var display = visit.display();
        var faults = OpeningForm.faults(why, display.text("erasure.unknown"), display);
        return again(visit, faults, faults.isEmpty() ? FaultWords.inOne(display, why.sentence()) : "");
    }

    private String again(Visit visit, Map<String, String> faults, String alert) {
        return page(visit, openings.knownReasons(), faults, alert);
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
