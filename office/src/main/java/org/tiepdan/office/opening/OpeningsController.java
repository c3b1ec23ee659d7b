package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.client.opening.SealedPetition;
import org.tiepdan.office.client.triage.ActReason;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Opens a sealed petition, or requests that of a second person. */
@Controller
class OpeningsController {
    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403);

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
        var visit = new Visit(OpeningForm.of(typed), request, model, pages.display(locale));
        var faults = visit.form().faults(visit.display());
        if (!faults.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(visit, faults, "");
        }
        try {
            return send(visit);
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            return refused(visit, e);
        } catch (RestClientException _) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return again(visit, Map.of(), visit.display().text("opening.away"));
        }
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

    private String refused(Visit visit, RefusedException why) {
        var display = visit.display();
        var faults = OpeningForm.faults(why, display.text("opening.unknown"), display);
        return again(visit, faults, faults.isEmpty() ? FaultWords.inOne(display, why.sentence()) : "");
    }

    private String again(Visit visit, Map<String, String> faults, String alert) {
        return page(visit, openings.knownReasons(), faults, alert);
    }

    private String page(Visit visit, List<ActReason> reasons, Map<String, String> faults, String alert) {
        var choices = Choice.of(reasons, Choice.OPENING, visit.form().reason(), visit.display());
        var view = new View(visit.form(), choices, faults, alert);
        return openings.page("opening", view, "opening.title", visit.model(), visit.request(), visit.display());
    }
}
