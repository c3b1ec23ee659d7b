package org.tiepdan.reporting.page.cases;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tiepdan.eventing.caller.Caller;
import org.tiepdan.lawpack.petition.PetitionType;
import org.tiepdan.reporting.lines.KeptDays;
import org.tiepdan.reporting.page.Display;
import org.tiepdan.reporting.page.FaultWords;
import org.tiepdan.reporting.page.KnownNames;
import org.tiepdan.reporting.page.Language;
import org.tiepdan.reporting.page.Links;
import org.tiepdan.reporting.page.Pages;
import org.tiepdan.reporting.register.CaseReader;
import org.tiepdan.reporting.register.RegisterPage;
import org.tiepdan.reporting.register.RegisterReader;
import org.tiepdan.servicekit.web.Fault;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.RequestFaultsException;

@Controller
class CasesController {
    private final RegisterReader register;
    private final CaseReader cases;
    private final Pages pages;
    private final KnownNames names;
    private final KeptDays keptDays;

    CasesController(RegisterReader register, CaseReader cases, Pages pages, KnownNames names, KeptDays keptDays) {
        this.register = register;
        this.cases = cases;
        this.pages = pages;
        this.names = names;
        this.keptDays = keptDays;
    }

    @GetMapping(Links.CASES)
    String list(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var display = pages.display(locale);
        var typed = withoutLanguage(request.getParameterMap());
        var asked = Entries.toApi(names.toCodes(typed));
        try {
            var page = register.read(Caller.NOBODY, asked);
            model.addAttribute("view", ListView.of(page, Filters.of(asked), names, display));
            model.addAttribute("searched", searched(page, display));
            model.addAttribute("faults", Map.of());
            model.addAttribute("otherFaults", List.of());
        } catch (RequestFaultsException e) {
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

    private static List<String> pointers(RequestFaultsException faults) {
        return faults.faults().stream().map(Fault::pointer).toList();
    }

    /** Each fault beside its field; those of what only links choose above the form. */
    private static void tell(RequestFaultsException faults, Model model, Display display) {
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
        model.addAttribute("faulty", FaultWords.inOne(display, String.valueOf(faults.getMessage())));
    }

    @GetMapping(Links.CASES + "/{id}")
    String one(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) {
        var display = pages.display(locale);
        var view = cases.one(Caller.NOBODY, id).orElseThrow(CasesController::unknown);
        var page = CasePage.of(view, cases.timeline(Caller.NOBODY, id), keptDays.now().last(), names, display);
        model.addAttribute("view", page);
        pages.frame(model, request, display, "cases", page.title());
        return "case";
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

    /** Which language a page is in says nothing about the cases that are meant. */
    private static Map<String, String[]> withoutLanguage(Map<String, String[]> parameters) {
        var others = new HashMap<>(parameters);
        others.remove(Language.PARAMETER);
        return others;
    }

    private static ProblemException unknown() {
        return new ProblemException(
                404,
                "unknown-case",
                "Không có vụ việc với mã này, hoặc đơn vừa được tiếp nhận và chưa vào sổ.",
                "No case has this id, or its petition was received a moment ago and is not in the register yet.");
    }
}
