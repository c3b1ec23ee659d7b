package org.tiepdan.office.triage;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.tiepdan.access.Role;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.office.acts.Typed;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.cases.Timeline;
import org.tiepdan.office.client.triage.DeskApi;
import org.tiepdan.office.frame.Frame;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** The petitions at the desk, and one of them in detail. */
@Controller
class TriageController {
    /** The most frequent filters; each row shows the rest. */
    private static final List<String> MISSING =
            List.of("instance", "respondent", "respondent.role", "decision.kind", "objection", "split", "conflict");

    private final DeskApi desk;
    private final ReportingApi reporting;
    private final DeskForms forms;
    private final Pages pages;
    private final People people;
    private final KnownNames names;

    TriageController(
            DeskApi desk, ReportingApi reporting, DeskForms forms, Pages pages, People people, KnownNames names) {
        this.desk = desk;
        this.reporting = reporting;
        this.forms = forms;
        this.pages = pages;
        this.people = people;
        this.names = names;
    }

    /** A choice of a filter. */
    record Option(String code, String words, boolean chosen) {}

    @GetMapping(Links.TRIAGE)
    String list(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var asked = Language.without(request.getParameterMap());
        asked.values().removeIf(values -> values.length == 1 && values[0].isBlank());
        var page = desk.waiting(Query.of(DeskApi.TRIAGE, asked));
        model.addAttribute(
                "lines",
                page.items().stream().map(item -> DeskLine.of(item, display)).toList());
        var type = first(asked, "type");
        var missing = first(asked, "missing");
        model.addAttribute(
                "types",
                Stream.of(PetitionType.values())
                        .map(one -> new Option(
                                one.name(),
                                display.code("type", one.name()),
                                one.name().equals(type)))
                        .toList());
        model.addAttribute(
                "missing",
                MISSING.stream()
                        .map(one -> new Option(one, display.code("triage-missing", one), one.equals(missing)))
                        .toList());
        model.addAttribute("next", page.next() == null ? "" : next(asked, page.next()));
        pages.frame(model, request, display, Frame.TRIAGE, display.text("triage.title"));
        return "triage-list";
    }

    private static String first(Map<String, String[]> asked, String name) {
        var values = asked.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static String next(Map<String, String[]> asked, String cursor) {
        var parameters = new LinkedHashMap<String, String>();
        asked.forEach((name, values) -> parameters.put(name, values[0]));
        parameters.put("cursor", cursor);
        return Links.to(Links.TRIAGE, parameters);
    }

    @GetMapping(Links.TRIAGE + "/{id}")
    String one(
            @PathVariable String id,
            @RequestParam(name = "act", required = false, defaultValue = "") String act,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var display = pages.display(locale);
        var caller = Objects.requireNonNull(people.at(request)).caller();
        boolean mayAct = caller.roles().contains(Role.TRIAGE_OFFICER);
        var petition = desk.one(id);
        var form = DeskAct.find(act)
                .filter(found -> mayAct && (found.fits(petition) || found == DeskAct.CONFLICT))
                .map(found -> forms.open(new DeskForms.Visit(
                        id, found, petition, caller, Typed.of(request.getParameterMap()), display)));
        if (form.isPresent()) {
            return forms.page("act", form.get(), form.get().title(), display, model, request);
        }
        model.addAttribute("view", PetitionView.of(id, petition, history(id), mayAct, names, display));
        pages.frame(model, request, display, Frame.TRIAGE, display.text("triage.one"));
        return "triage";
    }

    /** If the read models do not answer or lag behind, the petition is shown without its history. */
    private Timeline history(String id) {
        try {
            return reporting.timeline(id);
        } catch (RefusedException | RestClientException _) {
            return new Timeline(List.of());
        }
    }
}
