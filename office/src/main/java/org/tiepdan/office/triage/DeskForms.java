package org.tiepdan.office.triage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tiepdan.access.Caller;
import org.tiepdan.office.acts.ActForm;
import org.tiepdan.office.acts.FormView;
import org.tiepdan.office.acts.Typed;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.triage.DeskApi;
import org.tiepdan.office.client.triage.SeenPetition;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;

/** The forms of the desk: like those of other acts, at their own address. */
@Component
class DeskForms {
    private static final String CONFLICT = "conflict";
    private static final String COMMUNE = "commune";

    private final DeskApi desk;
    private final Pages pages;
    private final KnownNames names;

    DeskForms(DeskApi desk, Pages pages, KnownNames names) {
        this.desk = desk;
        this.pages = pages;
        this.names = names;
    }

    /** One act about one petition, with the input for it. */
    record Visit(String id, DeskAct act, SeenPetition petition, Caller caller, Typed typed, Display display) {
        Visit with(Typed other) {
            return new Visit(id, act, petition, caller, other, display);
        }

        String address() {
            var conflict = typed.value(CONFLICT);
            return Links.triageOf(id) + "?act=" + act.word() + (conflict.isEmpty() ? "" : "&conflict=" + conflict);
        }
    }

    FormView open(Visit visit) {
        return view(visit.with(form(visit).filled(visit.typed(), visit.display().today())), null);
    }

    /** @param refusal of the input; null if nothing was refused */
    FormView view(Visit visit, @Nullable RefusedException refusal) {
        return FormView.of(visit.id(), form(visit), visit.typed(), refusal, visit.display())
                .at(visit.address(), Links.triageOf(visit.id()));
    }

    private ActForm form(Visit visit) {
        var fields = new DeskFields(visit.petition(), visit.display()).of(visit.act(), desk.reasons());
        var bodies = visit.caller().bodies().stream().sorted().toList();
        return ActForm.of("triage-" + visit.act().word(), fields, bodies);
    }

    /** @return as the API takes it */
    Map<String, Object> command(Visit visit) {
        var command = Members.nested(form(visit).command(visit.typed(), names::code));
        if (command.get("place") instanceof Map<?, ?> place) {
            command.put("place", Map.of(COMMUNE, names.communeCode(String.valueOf(place.get(COMMUNE)))));
        }
        var conflict = visit.typed().value(CONFLICT);
        if (visit.act() == DeskAct.CONFLICT && !conflict.isEmpty()) {
            command.put(CONFLICT, conflict);
        }
        return command;
    }

    String page(String template, Object view, String title, Display display, Model model, HttpServletRequest request) {
        model.addAttribute("view", view);
        model.addAttribute("names", names.names(display.language()));
        pages.frame(model, request, display, Frame.TRIAGE, title);
        return template;
    }
}
