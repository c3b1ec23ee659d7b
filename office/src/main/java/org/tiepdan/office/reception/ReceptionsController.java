package org.tiepdan.office.reception;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.client.counter.IntakeApi;
import org.tiepdan.office.client.fault.Fault;
import org.tiepdan.office.client.tracking.TrackingApi;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.TypedDay;
import tools.jackson.databind.json.JsonMapper;

/** Receptions: recorded, listed by month, and compared with the legal minimum of days for a head. */
@Controller
class ReceptionsController {
    private static final Set<Role> RECORD = Set.of(Role.CLERK, Role.LEADER);

    /** Statuses of refusals that no other input would change. */
    private static final Set<Integer> FOR_THE_READER = Set.of(401, 403, 404);

    private final ReportingApi reporting;
    private final IntakeApi intake;
    private final TrackingApi tracking;
    private final Pages pages;
    private final People people;
    private final JsonMapper json;

    ReceptionsController(
            ReportingApi reporting,
            IntakeApi intake,
            TrackingApi tracking,
            Pages pages,
            People people,
            JsonMapper json) {
        this.reporting = reporting;
        this.intake = intake;
        this.tracking = tracking;
        this.pages = pages;
        this.people = people;
        this.json = json;
    }

    /** One request for the page. */
    private record Visit(HttpServletRequest request, Display display, Model model, List<String> own, boolean records) {}

    private Visit visit(HttpServletRequest request, Locale locale, Model model) {
        var person = people.at(request);
        var caller = person == null ? null : person.caller();
        return new Visit(
                request,
                pages.display(locale),
                model,
                caller == null ? List.of() : caller.bodies().stream().sorted().toList(),
                caller != null && caller.roles().stream().anyMatch(RECORD::contains));
    }

    @GetMapping(Links.RECEPTIONS)
    String receptions(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String month,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        var visit = visit(request, locale, model);
        var today = visit.display().today();
        var of = body.isEmpty() && !visit.own().isEmpty() ? visit.own().getFirst() : body;
        visit.model().addAttribute("notices", notices(asked, visit.display()));
        var form = visit.records() ? ReceptionForm.empty(of, TypedDay.shown(today)) : null;
        return page(visit, of, month(month, YearMonth.from(today)), form, "", List.of());
    }

    @PostMapping(path = Links.RECEPTIONS, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String record(
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var visit = visit(request, locale, model);
        var form = ReceptionForm.of(typed);
        var display = visit.display();
        try {
            intake.recordReception(form.key(), json.writeValueAsString(form.request()));
            next.addFlashAttribute("notice", display.text("receptions.recorded", form.value(ReceptionForm.HELD_ON)));
            var day = TypedDay.toApi(form.value(ReceptionForm.HELD_ON));
            var month = month(day.substring(0, Math.min(day.length(), 7)), YearMonth.from(display.today()));
            return "redirect:" + MonthView.to(form.value(ReceptionForm.BY), month);
        } catch (RefusedException e) {
            if (FOR_THE_READER.contains(e.status())) {
                throw e;
            }
            response.setStatus(e.status());
            return again(visit, form, FaultWords.inOne(display, e.sentence()), e.faults());
        } catch (RestClientException e) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            return again(visit, form, display.text("receptions.away"), List.of());
        }
    }

    @PostMapping(path = Links.RECEPTIONS + "/{id}/void", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    String makeVoid(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String body,
            HttpServletRequest request,
            Locale locale,
            Model model,
            RedirectAttributes next) {
        var visit = visit(request, locale, model);
        intake.voidReception(id, json.writeValueAsString(Map.of("reason", reason)));
        next.addFlashAttribute("notice", visit.display().text("receptions.voided"));
        return "redirect:" + Links.to(Links.RECEPTIONS, body.isEmpty() ? Map.of() : Map.of("body", body));
    }

    /** @return null if tracking does not answer: receptions can be recorded without it */
    private @Nullable NoticeView notices(Map<String, String> asked, Display display) {
        try {
            return NoticeView.of(asked, tracking, display);
        } catch (RestClientException | RefusedException _) {
            return null;
        }
    }

    private String again(Visit visit, ReceptionForm form, String alert, List<Fault> faults) {
        var by = form.value(ReceptionForm.BY);
        var of = visit.own().contains(by) || visit.own().isEmpty()
                ? by
                : visit.own().getFirst();
        return page(visit, of, YearMonth.from(visit.display().today()), form, alert, faults);
    }

    private String page(
            Visit visit, String body, YearMonth month, @Nullable ReceptionForm form, String alert, List<Fault> faults) {
        var display = visit.display();
        var asked = Map.of(
                "body", new String[] {body},
                "from", new String[] {month.atDay(1).toString()},
                "to", new String[] {month.atEndOfMonth().toString()});
        var view = body.isEmpty()
                ? null
                : MonthView.of(
                        body,
                        month,
                        visit.own(),
                        visit.records(),
                        reporting.receptions(Query.of(ReportingApi.RECEPTIONS, asked)),
                        reporting.schedule(Query.of(ReportingApi.SCHEDULE, asked)),
                        display);
        visit.model().addAttribute("view", view);
        visit.model()
                .addAttribute("form", form == null ? null : FormView.of(form, visit.own(), alert, faults, display));
        pages.frame(visit.model(), visit.request(), display, "receptions", display.text("receptions.title"));
        return "receptions";
    }

    private static YearMonth month(String typed, YearMonth otherwise) {
        try {
            var month = YearMonth.parse(typed);
            return month.getYear() < 2000 || month.getYear() > 2099 ? otherwise : month;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
