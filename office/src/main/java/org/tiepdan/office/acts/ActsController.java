package org.tiepdan.office.acts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.tracking.ActsNow;
import org.tiepdan.office.client.tracking.CaseHistory;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Records an act in two steps: a form, and a page that says what it will do. */
@Controller
class ActsController {
    private static final String ADDRESS = Links.CASES + "/{id}/acts/{act}";

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final TrackingApi tracking;
    private final Pages pages;
    private final KnownNames names;
    private final JsonMapper json;

    ActsController(TrackingApi tracking, Pages pages, KnownNames names, JsonMapper json) {
        this.tracking = tracking;
        this.pages = pages;
        this.names = names;
        this.json = json;
    }

    /** One request, and where its page goes. */
    record Visit(
            String id,
            String act,
            Typed typed,
            Display display,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Visit with(Typed other) {
            return new Visit(id, act, other, display, model, next, request, response);
        }
    }

    @GetMapping(ADDRESS)
    String open(
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var typed = Typed.of(request.getParameterMap());
        return form(new Visit(id, act, typed, pages.display(locale), model, next, request, response), null);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String step(
            @PathVariable String id,
            @PathVariable String act,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var typed = Typed.of(request.getParameterMap());
        var visit = new Visit(id, act, typed, pages.display(locale), model, next, request, response);
        return switch (typed.value("go")) {
            case ConfirmView.RECORD -> record(visit);
            case "back" -> form(visit, null);
            default -> check(visit);
        };
    }

    private String form(Visit visit, @Nullable RefusedException refusal) {
        var found = find(visit);
        if (found == null) {
            var why = refusal == null
                    ? visit.display().text("act.not-now", visit.display().code("act", visit.act()))
                    : FaultWords.inOne(visit.display(), refusal.sentence());
            return toCase(visit, why);
        }
        var typed = found.filled(visit.typed(), visit.display().today());
        if (refusal != null) {
            visit.response().setStatus(refusal.status());
        }
        var view = FormView.of(visit.id(), found, typed, refusal, visit.display());
        visit.model().addAttribute("names", names.names(visit.display().language()));
        return page("act", view, view.title(), visit);
    }

    private @Nullable ActForm find(Visit visit) {
        try {
            return find(visit, tracking.acts(visit.id()), tracking.history(visit.id()));
        } catch (RefusedException e) {
            if (e.status() != HttpStatus.NOT_FOUND.value() || !visit.act().equals(ActsNow.CORRECTION)) {
                throw e;
            }
            var own = tracking.ownActs(visit.id());
            return find(visit, own.offered(), own.history());
        }
    }

    private static @Nullable ActForm find(Visit visit, ActsNow now, CaseHistory history) {
        return ActForm.find(visit.act(), visit.typed(), now, history).orElse(null);
    }

    private String check(Visit visit) {
        try {
            var form = find(visit);
            if (form == null) {
                return form(visit, null);
            }
            var command = json.writeValueAsString(form.command(visit.typed(), names::code));
            var preview = tracking.preview(visit.id(), visit.act(), command);
            var typed = FormView.of(visit.id(), form, visit.typed(), null, visit.display());
            var view = ConfirmView.of(typed, visit.typed(), preview, command, visit.display());
            return page("act-confirm", view, view.title(), visit);
        } catch (RefusedException e) {
            return refused(visit, ConfirmView.CHECK, "", e);
        } catch (RestClientException e) {
            return away(visit, ConfirmView.CHECK, "");
        }
    }

    private String record(Visit visit) {
        var command = visit.typed().value("command");
        try {
            var answer = tracking.send(visit.id(), visit.act(), visit.typed().value(Typed.KEY), command);
            var act = visit.display().code("act", visit.act());
            boolean waits = answer.getStatusCode().isSameCodeAs(HttpStatus.ACCEPTED);
            return toCase(visit, visit.display().text(waits ? "act.sent" : "act.recorded", act));
        } catch (RefusedException e) {
            return refused(visit, ConfirmView.RECORD, command, e);
        } catch (RestClientException e) {
            return away(visit, ConfirmView.RECORD, command);
        }
    }

    private String refused(Visit visit, String step, String command, RefusedException why) {
        if (why.isForNow()) {
            return away(visit, step, command);
        }
        if (FOR_THE_READER.contains(why.status())) {
            throw why;
        }
        // A refused command used up its key.
        return form(visit.with(visit.typed().with(Typed.KEY, UUID.randomUUID().toString())), why);
    }

    /** Keeps everything typed; since the key stays the same, a retry is safe. */
    private String away(Visit visit, String step, String command) {
        visit.response().setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        var alert = visit.display().text(step.equals(ConfirmView.RECORD) ? "act.unknown" : "act.away");
        var view = ConfirmView.again(visit.id(), visit.act(), visit.typed(), step, command, alert, visit.display());
        return page("act-confirm", view, view.title(), visit);
    }

    private String page(String template, Object view, String title, Visit visit) {
        visit.model().addAttribute("view", view);
        pages.frame(visit.model(), visit.request(), visit.display(), "cases", title);
        return template;
    }

    private static String toCase(Visit visit, String notice) {
        visit.next().addFlashAttribute("notice", notice);
        return "redirect:" + Links.caseOf(visit.id());
    }
}
