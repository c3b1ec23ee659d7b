package org.tiepdan.office.cases.saved;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.cases.filter.FilterWords;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

@Controller
class SavedController {
    private static final String NAME = "saved-name";
    private static final String SHARE = "saved-share";
    /** Prefix of the names of the saved filter's parameters, which the form carries along. */
    private static final String OF_THE_FILTER = "f.";

    private static final String DELETE = "delete";
    private static final String NOTICE = "notice";

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404, 503);

    private final ReportingApi reporting;
    private final Pages pages;
    private final People people;
    private final KnownNames names;
    private final JsonMapper json;

    SavedController(ReportingApi reporting, Pages pages, People people, KnownNames names, JsonMapper json) {
        this.reporting = reporting;
        this.pages = pages;
        this.people = people;
        this.names = names;
        this.json = json;
    }

    @GetMapping(Links.FILTERS)
    String page(HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        return page(view(request, display), request, display, model);
    }

    /** Saves the filter of the current list, and returns to that list. */
    @PostMapping(path = Links.FILTERS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String save(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var display = pages.display(locale);
        try {
            reporting.saveFilter(json.writeValueAsString(asked(typed)));
            next.addFlashAttribute(NOTICE, display.text("saved.done"));
            return "redirect:" + Links.to(Links.CASES, query(typed));
        } catch (RefusedException e) {
            return refused(e, kept(Links.FILTERS, typed), request, response, display, model);
        }
    }

    @PostMapping(path = Links.FILTERS + "/{id}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String change(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var display = pages.display(locale);
        boolean deletes = typed.getOrDefault("go", "").equals(DELETE);
        try {
            if (deletes) {
                reporting.deleteFilter(id);
            } else {
                reporting.changeFilter(id, json.writeValueAsString(asked(typed)));
            }
            next.addFlashAttribute(NOTICE, display.text(deletes ? "saved.deleted" : "saved.done"));
            return "redirect:" + Links.FILTERS;
        } catch (RefusedException e) {
            return refused(e, kept(Links.filterOf(id), typed), request, response, display, model);
        }
    }

    private String refused(
            RefusedException refusal,
            SavedView.Kept kept,
            HttpServletRequest request,
            HttpServletResponse response,
            Display display,
            Model model) {
        if (FOR_THE_READER.contains(refusal.status())) {
            throw refusal;
        }
        response.setStatus(refusal.status());
        var view = view(request, display).refused(refusal.sentence(), refusal.faults(), kept, display);
        return page(view, request, display, model);
    }

    private SavedView view(HttpServletRequest request, Display display) {
        var reader = Objects.requireNonNull(people.at(request));
        return SavedView.of(
                pages.allows(reader.caller(), HttpMethod.POST, Links.FILTERS),
                reporting.filters(),
                reader.caller(),
                new FilterWords(names, display),
                display);
    }

    private String page(SavedView view, HttpServletRequest request, Display display, Model model) {
        model.addAttribute("view", view);
        pages.frame(model, request, display, "cases", display.text("saved.title"));
        return "filters";
    }

    private static SavedView.Kept kept(String action, Map<String, String> typed) {
        return new SavedView.Kept(action, typed.getOrDefault(NAME, ""), typed.getOrDefault(SHARE, ""), query(typed));
    }

    private static Map<String, Object> asked(Map<String, String> typed) {
        var asked = new LinkedHashMap<String, Object>();
        asked.put("name", typed.getOrDefault(NAME, ""));
        var share = typed.getOrDefault(SHARE, "");
        if (!share.isEmpty()) {
            asked.put("sharedWith", share);
        }
        asked.put("query", query(typed));
        return asked;
    }

    private static Map<String, String> query(Map<String, String> typed) {
        var query = new TreeMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(OF_THE_FILTER) && !value.isEmpty()) {
                query.put(name.substring(OF_THE_FILTER.length()), value);
            }
        });
        return query;
    }
}
