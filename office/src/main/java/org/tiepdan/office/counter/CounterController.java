package org.tiepdan.office.counter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.tiepdan.access.Caller;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.counter.CounterView.Trouble;
import org.tiepdan.office.counter.Understanding.Understood;
import org.tiepdan.office.counter.panel.Foresight;
import org.tiepdan.office.counter.panel.PanelView;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import tools.jackson.databind.json.JsonMapper;

/** Shows, checks and registers the form of a petition. Only registering records anything. */
@Controller
class CounterController {
    private static final int UNPROCESSABLE = 422;

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403);

    private final IntakeApi intake;
    private final Understanding understanding;
    private final Foresight foresight;
    private final Pages pages;
    private final JsonMapper json;

    CounterController(
            IntakeApi intake, Understanding understanding, Foresight foresight, Pages pages, JsonMapper json) {
        this.intake = intake;
        this.understanding = understanding;
        this.foresight = foresight;
        this.pages = pages;
        this.json = json;
    }

    /** One request, and where its page goes. */
    record Visit(
            Caller caller, HttpServletRequest request, HttpServletResponse response, Display display, Model model) {
        List<String> bodies() {
            return display.receivingFor(caller.bodies());
        }
    }

    /** @param anew discards the draft and begins with an empty form */
    @GetMapping(Links.COUNTER)
    String open(
            Caller caller,
            @RequestParam(name = "new", required = false) @Nullable String anew,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        var visit = new Visit(caller, request, response, pages.display(locale), model);
        if (anew != null) {
            Drafts.drop(request);
        }
        var draft = Drafts.find(request);
        var entry = draft.orElseGet(
                () -> Entry.opened(visit.bodies().stream().findFirst().orElse("")));
        return page(entry, Trouble.NONE, draft.isPresent(), null, visit);
    }

    /** Records nothing, so it needs no CSRF token: a form that outlived its session is sent here again. */
    @PostMapping(path = Links.COUNTER, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String check(Caller caller, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var visit = new Visit(caller, request, response, pages.display(locale), model);
        var entry = entry(request);
        Drafts.keep(request, entry);
        var understood = understand(entry, visit);
        if (understood.isEmpty()) {
            return away("counter.away", entry, visit);
        }
        var panel = foresee(understood.get().entry(), visit);
        var trouble = new Trouble("", panel.faults(), understood.get().unclear());
        return page(understood.get().entry(), trouble, false, panel, visit);
    }

    /** Only the panel beside the form, for a page whose form is being filled in. */
    @PostMapping(path = Links.PANEL, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String panel(Caller caller, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var visit = new Visit(caller, request, response, pages.display(locale), model);
        var entry = entry(request);
        Drafts.keep(request, entry);
        var known = understand(entry, visit).map(Understood::entry).orElse(entry);
        var panel = foresee(known, visit);
        model.addAttribute("panel", panel);
        model.addAttribute("missing", CounterView.missing(panel, visit.display()));
        return "counter-panel :: panel";
    }

    @PostMapping(path = Links.REGISTER, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String register(
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var visit = new Visit(caller, request, response, pages.display(locale), model);
        var entry = entry(request);
        Drafts.keep(request, entry);
        var understood = understand(entry, visit);
        if (understood.isEmpty()) {
            return away("counter.away", entry, visit);
        }
        var known = understood.get();
        if (!known.unclear().isEmpty()) {
            return refused(known, UNPROCESSABLE, visit.display().text("counter.not-clear"), List.of(), visit);
        }
        return send(known, visit, next);
    }

    private String send(Understood known, Visit visit, RedirectAttributes next) {
        var entry = known.entry();
        try {
            var registered =
                    intake.register(entry.value(Entry.KEY), json.writeValueAsString(PetitionRequest.whole(entry)));
            Drafts.drop(visit.request());
            next.addFlashAttribute("registered", registered);
            return "redirect:" + Links.registered(registered.petitionId());
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            if (e.isForNow()) {
                return away("counter.unknown", entry, visit);
            }
            return refused(known, e.status(), FaultWords.inOne(visit.display(), e.sentence()), e.faults(), visit);
        } catch (RestClientException e) {
            return away("counter.unknown", entry, visit);
        }
    }

    private static Entry entry(HttpServletRequest request) {
        return Entry.of(request.getParameterMap());
    }

    /** @return empty if names cannot be looked up now */
    private Optional<Understood> understand(Entry entry, Visit visit) {
        try {
            return Optional.of(understanding.of(entry, visit.display().language()));
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            return Optional.empty();
        } catch (RestClientException e) {
            return Optional.empty();
        }
    }

    private PanelView foresee(Entry entry, Visit visit) {
        return foresight.of(PetitionRequest.whole(entry), PetitionRequest.facts(entry), visit.display());
    }

    private String refused(Understood known, int status, String sentence, List<Fault> faults, Visit visit) {
        visit.response().setStatus(status);
        return page(known.entry(), new Trouble(sentence, faults, known.unclear()), false, null, visit);
    }

    /** Keeps everything typed; since the key stays the same, a retry is safe. */
    private String away(String sentence, Entry entry, Visit visit) {
        visit.response().setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        var trouble = new Trouble(visit.display().text(sentence), List.of(), Map.of());
        return page(entry, trouble, false, null, visit);
    }

    private String page(Entry entry, Trouble trouble, boolean kept, @Nullable PanelView panel, Visit visit) {
        var view = CounterView.of(entry, trouble, visit.bodies(), kept, panel, visit.display());
        visit.model().addAttribute("view", view);
        visit.model().addAttribute("panel", panel);
        visit.model().addAttribute("missing", panel == null ? List.of() : CounterView.missing(panel, visit.display()));
        pages.frame(
                visit.model(),
                visit.request(),
                visit.display(),
                Pages.COUNTER,
                visit.display().text("counter.title"));
        return "counter";
    }
}
