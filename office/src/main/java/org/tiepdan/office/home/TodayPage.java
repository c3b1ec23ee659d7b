package org.tiepdan.office.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.Grant;
import org.tiepdan.access.Role;
import org.tiepdan.office.client.Dashboard;
import org.tiepdan.office.client.Query;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.ReportingApi;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.records.Seals;
import org.tiepdan.office.start.HomePage;
import org.tiepdan.office.words.KnownNames;
import org.tiepdan.office.words.Language;
import org.tiepdan.office.words.Links;

/** The dashboard of today, for those who supervise bodies. */
@Component
class TodayPage implements HomePage {
    private static final int FIRST_YEAR = 2019;
    private static final String BODY = "body";

    private final ReportingApi reporting;
    private final Pages pages;
    private final KnownNames names;
    private final Seals seals;

    TodayPage(ReportingApi reporting, Pages pages, KnownNames names, Seals seals) {
        this.reporting = reporting;
        this.pages = pages;
        this.names = names;
        this.seals = seals;
    }

    /** The list of cases in which one body is to act against a late one. */
    record EscalatedList(String text, String href) {}

    @Override
    public Home home() {
        return Home.TODAY;
    }

    @Override
    public String show(Visit visit) {
        var display = visit.display();
        var model = visit.model();
        int today = display.today().getYear();
        model.addAttribute("names", names.names(visit.grant().reach(), display.language()));
        pages.frame(model, visit.request(), display, home().code(), display.text("home.title"));
        try {
            var dashboard = dashboard(visit);
            model.addAttribute("view", HomeView.of(dashboard, display));
            model.addAttribute("faults", Map.of());
            model.addAttribute(
                    "escalated",
                    visit.grant().caller().bodies().stream()
                            .sorted()
                            .map(body -> new EscalatedList(
                                    display.text("home.escalated", display.body(body)),
                                    Links.cases("escalatedTo", body, "sort", "dueOn")))
                            .toList());
            // An operator's file is of the whole office, but the numbers of this page are of the reader's bodies.
            model.addAttribute("ledgerFile", !visit.grant().caller().roles().contains(Role.OPERATOR));
            model.addAttribute("seal", seals.newest(display));
            model.addAttribute("years", years(dashboard.keptFrom(), today, dashboard.year()));
            return "home";
        } catch (RefusedException e) {
            if (e.faults().isEmpty()) {
                throw e;
            }
            visit.response().setStatus(e.status());
            model.addAttribute("years", years(null, today, today));
            model.addAttribute("view", HomeForm.of(e, visit.request(), display));
            return "home-again";
        }
    }

    private Dashboard dashboard(Visit visit) {
        var asked = Language.without(visit.request().getParameterMap());
        asked.remove(Home.PARAMETER);
        var coded = names.toCodes(asked);
        checkReach(coded.get(BODY), visit.grant());
        return reporting.dashboard(Query.of(ReportingApi.DASHBOARD, coded));
    }

    /** A known body out of reach gets a different answer from an unknown one: the list of bodies is no secret. */
    private void checkReach(String @Nullable [] body, Grant grant) {
        if (body != null && body.length == 1 && names.isBody(body[0]) && !grant.reaches(body[0])) {
            throw RefusedException.outOfReach(BODY);
        }
    }

    /** From the first year that the register covers. */
    private static List<Integer> years(@Nullable LocalDate keptFrom, int today, int chosen) {
        int first = keptFrom == null ? today : Math.clamp(keptFrom.getYear(), FIRST_YEAR, today);
        return IntStream.rangeClosed(Math.min(chosen, first), today)
                .map(year -> -year)
                .sorted()
                .map(year -> -year)
                .boxed()
                .toList();
    }
}
