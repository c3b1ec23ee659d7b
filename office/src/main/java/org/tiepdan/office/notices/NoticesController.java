package org.tiepdan.office.notices;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.DryRunApi;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Announces changed days and rows of the law in two steps: a form, and the same page with the limits that would change. */
@Controller
class NoticesController {
    private static final String ANNOUNCE = "announce";
    /** Shows the page again, with room for one more change. */
    private static final String MORE = "more";

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final TrackingApi tracking;
    private final DryRunApi dryRuns;
    private final Pages pages;
    private final JsonMapper json;

    NoticesController(TrackingApi tracking, DryRunApi dryRuns, Pages pages, JsonMapper json) {
        this.tracking = tracking;
        this.dryRuns = dryRuns;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping(Links.NOTICES)
    String notices(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        return page(
                NoticesView.of(tracking.notices(), tracking.limits(), NoticeForm.EMPTY, display),
                display,
                model,
                request);
    }

    @PostMapping(path = Links.NOTICES, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String step(
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var display = pages.display(locale);
        var form = NoticeForm.of(typed);
        var view = NoticesView.of(tracking.notices(), tracking.limits(), form.withRoom(), display);
        var go = NoticeForm.one(typed, "go", 0);
        if (go.equals(MORE)) {
            return page(view, display, model, request);
        }
        var body = json.writeValueAsString(form.request());
        try {
            if (go.equals(ANNOUNCE)) {
                tracking.announce(body);
                next.addFlashAttribute("notice", display.text("notices.announced", form.number()));
                return "redirect:" + Links.NOTICES;
            }
            return page(view.with(dryRuns.notice(body), display), display, model, request);
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            return page(view.refused(e.sentence(), e.faults(), display), display, model, request);
        } catch (RestClientException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return page(view.refused(display.text("notices.away"), List.of(), display), display, model, request);
        }
    }

    private String page(NoticesView view, Display display, Model model, HttpServletRequest request) {
        model.addAttribute("view", view);
        pages.frame(model, request, display, "notices", display.text("notices.title"));
        return "notices";
    }
}
