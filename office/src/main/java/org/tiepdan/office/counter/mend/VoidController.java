package org.tiepdan.office.counter.mend;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Voids a mistaken registration, with a reason. Its number stays used. */
@Controller
class VoidController {
    private static final String ADDRESS = Links.COUNTER + "/{id}/void";

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final IntakeApi intake;
    private final Pages pages;
    private final JsonMapper json;

    VoidController(IntakeApi intake, Pages pages, JsonMapper json) {
        this.intake = intake;
        this.pages = pages;
        this.json = json;
    }

    @GetMapping(ADDRESS)
    String open(@PathVariable String id, HttpServletRequest request, Locale locale, Model model) {
        return page(id, VoidForm.opened(), List.of(), pages.display(locale), model, request);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String send(
            @PathVariable String id,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var display = pages.display(locale);
        var form = VoidForm.of(typed);
        try {
            intake.voidRegistration(id, form.key(), json.writeValueAsString(form.request()));
            next.addFlashAttribute("notice", display.text("void.done"));
            return "redirect:" + Links.registered(id);
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            return page(id, form, said(e, display), display, model, request);
        } catch (RestClientException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return page(id, form, List.of(display.text("mend.unknown")), display, model, request);
        }
    }

    private static List<String> said(RefusedException refused, Display display) {
        return refused.faults().isEmpty()
                ? List.of(FaultWords.inOne(display, refused.sentence()))
                : refused.faults().stream()
                        .map(fault -> display.code("void-field", fault.pointer().replaceFirst("^/", "")) + ": "
                                + FaultWords.inOne(display, fault.message()))
                        .toList();
    }

    /** Asks for the petition each time, so that a caller who may not see it cannot see this form either. */
    private String page(
            String id, VoidForm form, List<String> faults, Display display, Model model, HttpServletRequest request) {
        var petition = intake.registered(id);
        model.addAttribute(
                "number",
                display.registered(petition.registerNumber(), petition.registerYear(), petition.receivingBody()));
        model.addAttribute("subject", petition.subject());
        model.addAttribute("form", form);
        model.addAttribute("reasons", form.reasons(display));
        model.addAttribute("faults", faults);
        model.addAttribute("back", Links.registered(id));
        model.addAttribute("action", Links.registered(id) + "/void");
        pages.frame(model, request, display, Pages.COUNTER, display.text("counter.void"));
        return "void";
    }
}
