package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.opening.SealedPetition;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Opens a sealed petition, or requests that of a second person. */
@Controller
class OpeningsController {
    private final OpeningsApi intake;
    private final OpeningPages openings;
    private final Pages pages;
    private final JsonMapper json;

    OpeningsController(OpeningsApi intake, OpeningPages openings, Pages pages, JsonMapper json) {
        this.intake = intake;
        this.openings = openings;
        this.pages = pages;
        this.json = json;
    }

    /** @param alert about the whole form; empty for none */
    record View(OpeningForm form, List<Choice> reasons, Map<String, String> faults, String alert) {
        public String fault(String field) {
            return faults.getOrDefault(field, "");
        }
    }

    /** One request, and where its page goes. */
    private record Visit(OpeningForm form, HttpServletRequest request, Model model, Display display) {}

    @GetMapping(Links.OPENINGS)
    String form(@RequestParam Map<String, String> typed, HttpServletRequest request, Locale locale, Model model) {
        var visit = new Visit(OpeningForm.of(typed), request, model, pages.display(locale));
        return page(visit, openings.reasons(), Map.of(), "");
    }

    @PostMapping(path = Links.OPENINGS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String open(
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
                        display.text("opening.unknown"),
                        display.text("opening.away"),
                        response,
                        display);
    }

    private String send(Visit visit) {
        var petition = visit.form().petition();
        var answer = intake.ask(petition, json.writeValueAsString(visit.form().request()));
        var body = answer.getBody();
        if (body == null) {
            throw new RestClientException("An opening was answered without content");
        }
        return answer.getStatusCode().isSameCodeAs(HttpStatus.ACCEPTED)
                ? "redirect:" + Links.opening(petition, body.path("openingId").asString())
                : openings.opened(
                        json.treeToValue(body, SealedPetition.class), visit.model(), visit.request(), visit.display());
    }

    private String page(Visit visit, List<ActReason> reasons, Map<String, String> faults, String alert) {
        var choices = Choice.of(reasons, Choice.OPENING, visit.form().reason(), visit.display());
        var view = new View(visit.form(), choices, faults, alert);
        return openings.page("opening", view, "opening.title", visit.model(), visit.request(), visit.display());
    }
}
