package org.tiepdan.office.triage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.acts.ConfirmView;
import org.tiepdan.office.acts.Typed;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.triage.DeskApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Records the acts of a desk officer in two steps: a form, and a page with the effects. */
@Controller
class TriageActsController {
    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final DeskApi desk;
    private final DeskForms forms;
    private final Pages pages;
    private final People people;
    private final JsonMapper json;
    private final Effects effects;

    TriageActsController(DeskApi desk, DeskForms forms, Pages pages, People people, JsonMapper json) {
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
        this.people = people;
        this.json = json;
        this.effects = new Effects(desk, json);
    }

    /** Where the page of one request goes. */
    private record Place(
            Model model, RedirectAttributes next, HttpServletRequest request, HttpServletResponse response) {}

    @PostMapping(path = Links.TRIAGE + "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String step(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var typed = Typed.of(request.getParameterMap());
        var act = DeskAct.find(typed.value("act"));
        if (act.isEmpty()) {
            return "redirect:" + Links.triageOf(id);
        }
        var caller = Objects.requireNonNull(people.at(request)).caller();
        var visit = new DeskForms.Visit(id, act.get(), desk.one(id), caller, typed, pages.display(locale));
        var place = new Place(model, next, request, response);
        return switch (typed.value("go")) {
            case ConfirmView.RECORD -> record(visit, place);
            case "back" -> form(visit, null, place);
            default -> check(visit, place);
        };
    }

    private String form(DeskForms.Visit visit, @Nullable RefusedException refusal, Place place) {
        if (refusal != null) {
            place.response().setStatus(refusal.status());
        }
        var view = forms.view(visit, refusal);
        return forms.page("act", view, view.title(), visit.display(), place.model(), place.request());
    }

    private String check(DeskForms.Visit visit, Place place) {
        try {
            var command = forms.command(visit);
            var will = effects.of(visit.act(), visit.petition(), command, visit.display());
            return confirm(visit, will, "", ConfirmView.RECORD, json.writeValueAsString(command), place);
        } catch (RefusedException e) {
            return refused(visit, ConfirmView.CHECK, "", e, place);
        } catch (RestClientException e) {
            return away(visit, ConfirmView.CHECK, "", place);
        }
    }

    private String record(DeskForms.Visit visit, Place place) {
        var command = visit.typed().value("command");
        try {
            var key = visit.typed().value(Typed.KEY);
            var answer = visit.act() == DeskAct.UNLINK
                    ? desk.unlink(visit.id(), key, command)
                    : desk.send(visit.id(), address(visit.act()), key, command);
            boolean waits = answer.getStatusCode().isSameCodeAs(HttpStatus.ACCEPTED);
            var name = visit.display().code("act", "triage-" + visit.act().word());
            place.next().addFlashAttribute("notice", visit.display().text(waits ? "act.sent" : "triage.done", name));
            return "redirect:" + Links.triageOf(visit.id());
        } catch (RefusedException e) {
            return refused(visit, ConfirmView.RECORD, command, e, place);
        } catch (RestClientException e) {
            return away(visit, ConfirmView.RECORD, command, place);
        }
    }

    private static String address(DeskAct act) {
        return act == DeskAct.CONFLICT ? DeskAct.DECISION.word() : act.word();
    }

    private String refused(DeskForms.Visit visit, String step, String command, RefusedException why, Place place) {
        if (why.isForNow()) {
            return away(visit, step, command, place);
        }
        if (FOR_THE_READER.contains(why.status())) {
            throw why;
        }
        // A refused command used up its key.
        return form(visit.with(visit.typed().with(Typed.KEY, UUID.randomUUID().toString())), why, place);
    }

    /** Keeps everything typed; since the key stays the same, a retry is safe. */
    private String away(DeskForms.Visit visit, String step, String command, Place place) {
        place.response().setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        var alert = visit.display().text(step.equals(ConfirmView.RECORD) ? "act.unknown" : "act.away");
        return confirm(visit, List.of(), alert, step, command, place);
    }

    private String confirm(
            DeskForms.Visit visit, List<String> will, String alert, String step, String command, Place place) {
        var form = forms.view(visit, null);
        var view = ConfirmView.of(form, visit.typed(), will, alert, step, command, visit.display());
        return forms.page("act-confirm", view, view.title(), visit.display(), place.model(), place.request());
    }
}
