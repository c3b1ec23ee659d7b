package org.tiepdan.office.start;

import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiepdan.office.frame.Home;
import org.tiepdan.office.frame.Pages;
import org.tiepdan.office.start.DeskView.Group;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/** The desk of an officer (bàn làm việc): what the officer's bodies have to do, and what they wait for. */
@Component
class DeskPage implements HomePage {
    private final Duties duties;
    private final Pages pages;

    DeskPage(Duties duties, Pages pages) {
        this.duties = duties;
        this.pages = pages;
    }

    @Override
    public Home home() {
        return Home.DESK;
    }

    @Override
    public String show(Visit visit) {
        var display = visit.display();
        var bodies = visit.grant().caller().bodies().stream().sorted().toList();
        visit.model()
                .addAttribute("view", new DeskView(display.weekdayFirst(display.today()), groups(bodies, display)));
        visit.model().addAttribute("escalated", escalated(bodies, display));
        visit.model().addAttribute("unlimited", unlimited(bodies, display));
        pages.frame(visit.model(), visit.request(), display, home().code(), display.text("desk.title"));
        return "desk";
    }

    private List<Group> groups(List<String> bodies, Display display) {
        var today = display.today();
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var own = duties.own(bodies, display.workingDaysUntil(sunday));
        boolean named = bodies.size() > 1;
        return List.of(
                Group.of("late", own.only(true, duty -> duty.dueOn().isBefore(today)), named, display)
                        .leading(bodies, DeskPage::late, display),
                Group.of("today", own.only(false, duty -> duty.dueOn().equals(today)), named, display),
                Group.of("week", own.only(false, duty -> duty.isWithin(today.plusDays(1), sunday)), named, display)
                        .leading(bodies, DeskPage::owed, display),
                Group.of("waiting", duties.waiting(bodies), true, display).leading(bodies, DeskPage::open, display));
    }

    private static String late(String body) {
        return Links.cases("overdue", true, "open", true, "owedBy", body, "sort", "dueOn");
    }

    private static String owed(String body) {
        return Links.cases("open", true, "limit", "owed", "owedBy", body, "sort", "dueOn");
    }

    private static String open(String body) {
        return Links.cases("open", true, "body", body, "sort", "dueOn");
    }

    private List<ListView> escalated(List<String> bodies, Display display) {
        return bodies.stream()
                .map(body -> ListView.of(
                        body, duties.toEscalate(body), Links.cases("escalatedTo", body, "sort", "dueOn"), display))
                .filter(list -> !list.lines().isEmpty())
                .toList();
    }

    private List<ListView> unlimited(List<String> bodies, Display display) {
        return bodies.stream()
                .map(body -> ListView.of(
                        body,
                        duties.unlimited(body),
                        Links.cases("noLimit", true, "competent", body, "sort", "receivedAt"),
                        display))
                .filter(list -> !list.lines().isEmpty())
                .toList();
    }
}
