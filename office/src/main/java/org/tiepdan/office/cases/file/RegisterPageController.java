package org.tiepdan.office.cases.file;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tiepdan.office.cases.filter.Entries;
import org.tiepdan.office.client.Files;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.register.OfficialRegister;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.print.PrintPages;
import org.tiepdan.office.print.PrintPages.Ways;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** The register of one body and period: a form that asks for both, then the print view and the PDF. */
@Controller
class RegisterPageController {
    private static final String AS = "as";
    private static final String FILE = "03-TCD";

    private final ReportingApi reporting;
    private final Pages pages;
    private final PrintPages prints;
    private final KnownNames names;
    private final Files files;
    private final People people;

    RegisterPageController(
            ReportingApi reporting, Pages pages, PrintPages prints, KnownNames names, Files files, People people) {
        this.reporting = reporting;
        this.pages = pages;
        this.prints = prints;
        this.names = names;
        this.files = files;
        this.people = people;
    }

    @GetMapping(value = Links.OFFICIAL_REGISTER, params = "!" + AS)
    String page(HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var display = pages.display(locale);
        var typed = names.toCodes(Language.without(request.getParameterMap()));
        var asked = Entries.toApi(typed);
        var form = RegisterForm.of(
                typed, Objects.requireNonNull(people.at(request)).caller(), display);
        if (!form.whole()) {
            return form(form, List.of(), request, model, display);
        }
        try {
            var printout = RegisterPrintout.of(register(asked));
            return prints.page(
                    model,
                    request,
                    locale,
                    "cases",
                    printout,
                    new Ways(Links.CASES, as("pdf", asked), as("xlsx", asked), as("csv", asked)));
        } catch (RefusedException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            response.setStatus(e.status());
            var faults = e.faults().stream()
                    .map(fault -> FaultWords.named(fault, display))
                    .toList();
            return form(form, faults, request, model, display);
        }
    }

    @GetMapping(value = Links.OFFICIAL_REGISTER, params = AS + "=pdf")
    Object pdf(HttpServletRequest request) {
        var asked = new HashMap<>(Entries.toApi(names.toCodes(Language.without(request.getParameterMap()))));
        asked.remove(AS);
        try {
            return prints.pdf(RegisterPrintout.of(register(asked)), FILE);
        } catch (RefusedException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            // The page reports the fault.
            return new ModelAndView("redirect:" + Links.to(Links.OFFICIAL_REGISTER, first(asked)));
        }
    }

    @GetMapping(
            value = Links.OFFICIAL_REGISTER,
            params = {AS + "!=pdf", AS})
    void file(HttpServletRequest request, HttpServletResponse response) {
        var asked = new HashMap<>(Entries.toApi(names.toCodes(Language.without(request.getParameterMap()))));
        asked.remove(AS);
        asked.put("format", new String[] {Files.format(request.getParameter(AS))});
        files.pass(Query.of(ReportingApi.OFFICIAL_REGISTER, asked), request, response);
    }

    private OfficialRegister register(Map<String, String[]> asked) {
        return reporting.officialRegister(Query.of(ReportingApi.OFFICIAL_REGISTER, asked));
    }

    private String form(
            RegisterForm form, List<String> faults, HttpServletRequest request, Model model, Display display) {
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        model.addAttribute("names", names.names(display.language()));
        pages.frame(model, request, display, "cases", display.text("register.title"));
        return "register";
    }

    private static String as(String format, Map<String, String[]> asked) {
        var parameters = first(asked);
        parameters.put(AS, format);
        return Links.to(Links.OFFICIAL_REGISTER, parameters);
    }

    private static Map<String, String> first(Map<String, String[]> asked) {
        var first = new HashMap<String, String>();
        List.of("body", "from", "to").forEach(name -> {
            var values = asked.get(name);
            if (values != null && values.length > 0) {
                first.put(name, values[0]);
            }
        });
        return first;
    }
}
