package org.tiepdan.office.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.tiepdan.access.Role;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.counter.CounterView.Trouble;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Corrects a registration, with a reason, in the form of the counter filled with what is known. */
@Controller
class CorrectionController {
    private static final String ADDRESS = Links.COUNTER + "/{id}/correction";
    private static final String REASON = "reason";
    private static final String REFERENCE = "reference";
    private static final List<String> REASONS = List.of("TYPING_ERROR", "MISREAD", "CLARIFIED");
    private static final int UNPROCESSABLE = 422;

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final IntakeApi intake;
    private final Understanding understanding;
    private final KnownNames names;
    private final Pages pages;
    private final People people;
    private final JsonMapper json;

    CorrectionController(
            IntakeApi intake,
            Understanding understanding,
            KnownNames names,
            Pages pages,
            People people,
            JsonMapper json) {
        this.intake = intake;
        this.understanding = understanding;
        this.names = names;
        this.pages = pages;
        this.people = people;
        this.json = json;
    }

    /** @param why reason and number of the paper, as typed */
    private record Visit(
            String id,
            Map<String, String> why,
            Display display,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {}

    @GetMapping(ADDRESS)
    String open(
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var visit = new Visit(id, Map.of(), pages.display(locale), model, request, response);
        return page(registered(visit), Trouble.NONE, visit);
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String send(
            @PathVariable String id,
            @RequestParam Map<String, String> why,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var visit = new Visit(id, why, pages.display(locale), model, request, response);
        var typed = Entry.of(request.getParameterMap());
        try {
            var registered = registered(visit);
            typed = typed.with(Entry.RECEIVING, registered.value(Entry.RECEIVING));
            var known = understanding.of(typed, visit.display().language());
            var changed = Correction.of(registered, known.entry());
            if (!known.unclear().isEmpty() || changed.isEmpty()) {
                var sentence = visit.display().text(changed.isEmpty() ? "mend.nothing" : "counter.not-clear");
                return troubled(known.entry(), UNPROCESSABLE, new Trouble(sentence, List.of(), known.unclear()), visit);
            }
            if (Correction.leavesOutTheName(changed)) {
                var name = new Fault("/" + Question.FULL_NAME.member(), "required", "");
                var sentence = visit.display().text("mend.petitioner-whole");
                return troubled(known.entry(), UNPROCESSABLE, new Trouble(sentence, List.of(name), Map.of()), visit);
            }
            intake.correct(id, typed.value(Entry.KEY), json.writeValueAsString(request(changed, why)));
            next.addFlashAttribute("notice", visit.display().text("mend.done"));
            return "redirect:" + back(id, request);
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            var sentence = FaultWords.inOne(visit.display(), e.sentence());
            return troubled(typed, e.status(), new Trouble(sentence, e.faults(), Map.of()), visit);
        } catch (RestClientException e) {
            var trouble = new Trouble(visit.display().text("mend.unknown"), List.of(), Map.of());
            return troubled(typed, HttpStatus.SERVICE_UNAVAILABLE.value(), trouble, visit);
        }
    }

    /** What is registered, as the form shows it; also adds its number to the page. */
    private Entry registered(Visit visit) {
        var petition = intake.registered(visit.id());
        visit.model()
                .addAttribute(
                        "number",
                        visit.display()
                                .registered(
                                        petition.registerNumber(), petition.registerYear(), petition.receivingBody()));
        return Correction.filled(petition, names, visit.display());
    }

    /** An officer comes from the desk, and may not be allowed to open the counter's page. */
    private String back(String id, HttpServletRequest request) {
        var caller = Objects.requireNonNull(people.at(request)).caller();
        return caller.roles().contains(Role.CLERK) ? Links.registered(id) : Links.triageOf(id);
    }

    private static Map<String, @Nullable Object> request(
            Map<String, @Nullable Object> changed, Map<String, String> why) {
        var request = new LinkedHashMap<String, @Nullable Object>();
        for (var member : List.of(REASON, REFERENCE)) {
            var value = why.getOrDefault(member, "").strip();
            if (!value.isEmpty()) {
                request.put(member, value);
            }
        }
        request.putAll(changed);
        return request;
    }

    private String troubled(Entry entry, int status, Trouble trouble, Visit visit) {
        visit.response().setStatus(status);
        return page(entry, trouble, visit);
    }

    private String page(Entry entry, Trouble trouble, Visit visit) {
        var display = visit.display();
        var chosen = visit.why().getOrDefault(REASON, "");
        visit.model().addAttribute("view", CounterView.of(entry, trouble, List.of(), false, null, display));
        visit.model()
                .addAttribute(
                        "reasons",
                        REASONS.stream()
                                .map(code -> new FieldView.Option(
                                        code, display.code("correction-reason", code), code.equals(chosen), false, ""))
                                .toList());
        visit.model().addAttribute(REFERENCE, visit.why().getOrDefault(REFERENCE, ""));
        visit.model().addAttribute("back", back(visit.id(), visit.request()));
        visit.model().addAttribute("action", Links.registered(visit.id()) + "/correction");
        pages.frame(visit.model(), visit.request(), display, Pages.COUNTER, display.text("counter.mend"));
        return "correction";
    }
}
