package org.tiepdan.office.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.client.RestClientException;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.office.acts.CaseActs;
import org.tiepdan.office.acts.CaseActsView;
import org.tiepdan.office.cases.filter.Entries;
import org.tiepdan.office.cases.filter.Filters;
import org.tiepdan.office.cases.saved.SavedStrip;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.cases.CaseView;
import org.tiepdan.office.client.cases.RegisterPage;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.register.SavedFilters.Saved;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.opening.SealedLinks;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

@Controller
class CasesController {
    private final ReportingApi reporting;
    private final Pages pages;
    private final KnownNames names;
    private final CaseActs acts;
    private final People people;
    private final SealedLinks sealed;
    private final AsyncTaskExecutor besides;

    CasesController(
            ReportingApi reporting,
            Pages pages,
            KnownNames names,
            CaseActs acts,
            People people,
            SealedLinks sealed,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor besides) {
        this.reporting = reporting;
        this.pages = pages;
        this.names = names;
        this.acts = acts;
        this.people = people;
        this.sealed = sealed;
        this.besides = besides;
    }

    @GetMapping(Links.CASES)
    String list(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var display = pages.display(locale);
        var typed = Language.without(request.getParameterMap());
        var asked = new HashMap<>(Entries.toApi(names.toCodes(typed)));
        try {
            var saved = besides.submit(this::saved);
            asked.put("total", new String[] {"true"});
            var page = reporting.register(Query.of(ReportingApi.CASES, asked));
            var filters = Filters.of(asked);
            model.addAttribute("view", ListView.of(page, filters, names, display));
            var reader = Objects.requireNonNull(people.at(request));
            model.addAttribute(
                    "saved",
                    SavedStrip.of(
                            pages.allows(reader.caller(), HttpMethod.POST, Links.FILTERS),
                            of(saved),
                            filters,
                            reader.caller(),
                            display));
            model.addAttribute("files", FileLinks.of(filters));
            model.addAttribute("searched", searched(page, display));
            model.addAttribute("faults", Map.of());
            model.addAttribute("otherFaults", List.of());
        } catch (RefusedException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            response.setStatus(e.status());
            model.addAttribute("view", ListView.unlisted(Filters.of(typed).mendable(pointers(e)), names, display));
            model.addAttribute("searched", "");
            tell(e, model, display);
        }
        model.addAttribute("names", names.names(display.language()));
        model.addAttribute("communes", names.communes(display.language()));
        model.addAttribute("types", PetitionType.values());
        model.addAttribute("states", ListView.STATES);
        model.addAttribute("checks", Filters.CHECKS);
        pages.frame(model, request, display, "cases", display.text("cases.title"));
        return "cases";
    }

    /** The list is still useful if the saved filters cannot be read. */
    private List<Saved> saved() {
        try {
            return reporting.filters().items();
        } catch (RestClientException | RefusedException e) {
            return List.of();
        }
    }

    private static List<String> pointers(RefusedException faults) {
        return faults.faults().stream().map(Fault::pointer).toList();
    }

    /** Shows each fault beside its field, and above the form those of parameters that only links set. */
    private static void tell(RefusedException faults, Model model, Display display) {
        var beside = new HashMap<String, String>();
        var others = new ArrayList<String>();
        for (var fault : faults.faults()) {
            if (Filters.IN_FORM.contains(fault.pointer())) {
                beside.putIfAbsent(fault.pointer(), FaultWords.of(fault, display));
            } else {
                others.add(FaultWords.named(fault, display));
            }
        }
        model.addAttribute("faults", beside);
        model.addAttribute("otherFaults", others);
        model.addAttribute("faulty", FaultWords.inOne(display, faults.sentence()));
    }

    @GetMapping(Links.CASES + "/{id}")
    String one(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var reader = Objects.requireNonNull(people.at(request));
        var timeline = besides.submit(() -> reporting.timeline(id));
        var done = besides.submit(() -> acts.of(id, reader, display));
        CaseView view;
        try {
            view = reporting.one(id);
        } catch (RefusedException e) {
            return handedOn(id, e, request, locale, model);
        }
        var page = CasePage.of(view, of(timeline), names, reader.caller(), display);
        model.addAttribute("view", page);
        model.addAttribute("acts", of(done));
        model.addAttribute("sealed", sealed.of(view, reader.caller()));
        pages.frame(model, request, display, "cases", page.title());
        return "case";
    }

    /** A body that no longer has a case sees and can correct what it recorded there, at the address of the case. */
    private String handedOn(
            String id, RefusedException hidden, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var reader = Objects.requireNonNull(people.at(request));
        var own = hidden.status() == HttpStatus.NOT_FOUND.value()
                ? acts.own(id, reader, display)
                : Optional.<CaseActsView>empty();
        model.addAttribute("acts", own.orElseThrow(() -> hidden));
        pages.frame(model, request, display, "cases", display.text("handed-on.title"));
        return "handed-on";
    }

    /** @return how the words were understood; empty where nothing was searched */
    private static String searched(RegisterPage page, Display display) {
        var searched = page.searched();
        return searched == null
                ? ""
                : searched.stream()
                        .map(one -> display.language().of(one.vi(), one.en()))
                        .collect(Collectors.joining("; "));
    }

    private static <T> T of(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
