package org.tiepdan.office.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.opening.OpeningsApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** A requested opening: the second person confirms it or decides against it, and then each of the two reads once. */
@Controller
class RequestController {
    private static final String ADDRESS = Links.OPENINGS + "/{id}/{opening}";

    private static final String READ = "read";

    /** Statuses of refused readings after which the reader still sees the request. */
    private static final Set<Integer> OF_THE_STATE = Set.of(409, 410);

    private final OpeningsApi intake;
    private final OpeningPages openings;
    private final Pages pages;
    private final JsonMapper json;
    private final String url;

    /** @param url of the office as browsers reach it; empty: as the request names it */
    RequestController(
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
    private record Visit(String id, String opening, HttpServletRequest request, Model model, Display display) {}

    @GetMapping(ADDRESS)
    String show(
            @PathVariable String id,
            @PathVariable String opening,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        return page(new Visit(id, opening, request, model, pages.display(locale)), "", "");
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String act(
            @PathVariable String id,
            @PathVariable String opening,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var visit = new Visit(id, opening, request, model, pages.display(locale));
        var go = typed.getOrDefault("go", "");
        try {
            return switch (go) {
                case "confirm" -> {
                    intake.confirm(id, opening);
                    yield again(visit, next, visit.display().text("request.confirmed"));
                }
                case "decline" -> {
                    intake.decline(id, opening, json.writeValueAsString(why(typed)));
                    yield again(visit, next, visit.display().text("request.declined"));
                }
                case READ -> openings.opened(intake.read(id, opening), model, request, visit.display());
                default -> page(visit, "", "");
            };
        } catch (RefusedException e) {
            if (!isShownWithTheRequest(e, go)) {
                throw e;
            }
            response.setStatus(e.status());
            return refused(visit, e);
        }
    }

    /**
     * A third person may no longer see a request that is confirmed, so a refused confirmation is not shown with it: asking for it would be
     * one more refusal on record.
     */
    private static boolean isShownWithTheRequest(RefusedException why, String go) {
        return !why.faults().isEmpty() || (go.equals(READ) && OF_THE_STATE.contains(why.status()));
    }

    /** The API names a missing reason. */
    private static Map<String, String> why(Map<String, String> typed) {
        var reason = typed.getOrDefault(OpeningForm.REASON, "");
        return reason.isEmpty() ? Map.of() : Map.of(OpeningForm.REASON, reason);
    }

    private String refused(Visit visit, RefusedException why) {
        var faults = why.faults();
        return faults.isEmpty()
                ? page(visit, FaultWords.inOne(visit.display(), why.sentence()), "")
                : page(
                        visit,
                        "",
                        FaultWords.inOne(visit.display(), faults.getFirst().message()));
    }

    private static String again(Visit visit, RedirectAttributes next, String notice) {
        next.addFlashAttribute("notice", notice);
        return "redirect:" + Links.opening(visit.id(), visit.opening());
    }

    private String page(Visit visit, String alert, String fault) {
        var found = intake.request(visit.id(), visit.opening());
        var here = Links.opening(visit.id(), visit.opening());
        var address = url.isEmpty() ? visit.request().getRequestURL().toString() : url + here;
        var view = RequestView.of(found, openings.reasons(), here, address, visit.display())
                .with(alert, fault);
        return openings.page("opening-request", view, "request.title", visit.model(), visit.request(), visit.display());
    }
}
