package org.tiepdan.office.reports;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiepdan.access.BodyTree;
import org.tiepdan.access.Caller;
import org.tiepdan.access.Role;
import org.tiepdan.office.client.RefusedException;
import org.tiepdan.office.client.report.ReportCatalogue;
import org.tiepdan.office.client.report.ReportForm;
import org.tiepdan.office.client.report.ReportsApi;
import org.tiepdan.office.client.report.Submissions;
import org.tiepdan.office.frame.People;
import org.tiepdan.office.reports.ReportView.Choice;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.FaultWords;
import org.tiepdan.office.words.Links;
import org.tiepdan.office.words.TypedDay;

/** Puts the page together for its reader. */
@Component
class ReportPages {
    static final String BELOW = "below";

    private static final int UNFIT = 422;

    private final ReportsApi reports;
    private final People people;
    private final BodyTree tree;

    ReportPages(ReportsApi reports, People people, BodyTree tree) {
        this.reports = reports;
        this.people = people;
        this.tree = tree;
    }

    /** @param reason as typed for submitting it again */
    ReportView of(Asked asked, ReportCatalogue catalogue, HttpServletRequest request, Display display, String reason) {
        var caller = caller(request);
        var whose = asked.body().isEmpty() ? asked.with(own(caller)) : asked;
        if (catalogue.forms().isEmpty()) {
            var none = display.text("reports.none");
            return view(whose, catalogue, caller, display, none, List.of(), null, new Submissions(List.of()), reason);
        }
        var before = new Submissions(List.of());
        try {
            // First, since what was submitted stays within reach even if the form does not add up now.
            before = submissions(whose, caller);
            var form = reports.form(whose.address(""));
            return view(whose, catalogue, caller, display, "", List.of(), form, before, reason);
        } catch (RefusedException refused) {
            if (refused.status() != UNFIT) {
                throw refused;
            }
            var faults = refused.faults().stream()
                    .map(fault -> FaultWords.ofDays(fault, display))
                    .toList();
            var alert = FaultWords.inOne(display, refused.sentence());
            return view(whose, catalogue, caller, display, alert, faults, null, before, reason);
        }
    }

    /**
     * @param wanted whether to show them: whether a reader may know of each submission takes time
     * @return null for readers of no submissions, for days that are no period, and if no body is below
     */
    ReportView.@Nullable Below below(
            Asked asked, ReportCatalogue catalogue, boolean wanted, HttpServletRequest request, Display display) {
        var caller = caller(request);
        var whose = asked.body().isEmpty() ? asked.with(own(caller)) : asked;
        var lastDay = catalogue.periods().stream()
                .filter(period -> period.period().equals(whose.period()))
                .map(ReportCatalogue.Period::to)
                .findFirst();
        if (lastDay.isEmpty() || !readsSubmissions(caller)) {
            return null;
        }
        var bodies = new TreeSet<>(tree.withAllBelow(Set.of(whose.body()), lastDay.get()));
        bodies.retainAll(tree.withAllBelow(caller.bodies(), display.today()));
        if (bodies.size() == 1 || !bodies.contains(whose.body())) {
            return null;
        }
        return wanted
                ? ReportWords.below(
                        bodies,
                        reports.submissions(whose.address("/submissions", BELOW, "true")),
                        whose,
                        lastDay.get(),
                        display)
                : new ReportView.Below(whose.href(Links.REPORTS, BELOW, "true"), "", List.of());
    }

    private Submissions submissions(Asked asked, Caller caller) {
        try {
            return readsSubmissions(caller)
                    ? reports.submissions(asked.withoutDays().address("/submissions"))
                    : new Submissions(List.of());
        } catch (RefusedException refused) {
            if (refused.status() != UNFIT) {
                throw refused;
            }
            // The form is refused, too, and then with the faults of its days.
            return new Submissions(List.of());
        }
    }

    private ReportView view(
            Asked asked,
            ReportCatalogue catalogue,
            Caller caller,
            Display display,
            String alert,
            List<String> faults,
            @Nullable ReportForm form,
            Submissions before,
            String reason) {
        return new ReportView(
                catalogue.forms().stream()
                        .map(each -> new Choice(
                                each.form(),
                                each.number() + " · " + display.language().of(each.title(), each.titleEn()),
                                each.form().equals(asked.form())))
                        .toList(),
                bodies(caller, asked, display),
                catalogue.periods().stream()
                        .map(each -> new Choice(
                                each.period(),
                                display.text(
                                        "reports.days", each.vi(), display.day(each.from()), display.day(each.to())),
                                each.period().equals(asked.period())))
                        .toList(),
                TypedDay.shown(asked.from()),
                TypedDay.shown(asked.to()),
                TypedDay.shown(asked.known()),
                alert,
                faults,
                form == null ? null : ReportWords.shown(form, asked, display),
                ReportWords.submitted(asked.form(), before, display),
                form == null ? null : submit(asked, form, caller, before, display, reason));
    }

    private List<Choice> bodies(Caller caller, Asked asked, Display display) {
        var codes = new TreeSet<>(caller.bodies());
        if (readsSubmissions(caller)) {
            codes.addAll(tree.withAllBelow(caller.bodies(), display.today()));
        }
        return codes.stream()
                .map(code -> new Choice(code, display.body(code), code.equals(asked.body())))
                .sorted(Comparator.comparing((Choice choice) -> !caller.bodies().contains(choice.code()))
                        .thenComparing(Choice::name))
                .toList();
    }

    /** A leader submits the forms of the own body after their last day. */
    private static ReportView.@Nullable Submit submit(
            Asked asked, ReportForm form, Caller caller, Submissions before, Display display, String reason) {
        boolean may = asked.known().isEmpty()
                && caller.roles().contains(Role.LEADER)
                && caller.bodies().contains(form.body())
                && form.period().to().isBefore(display.today());
        return may
                ? new ReportView.Submit(
                        asked.form(),
                        asked.body(),
                        asked.period(),
                        asked.from(),
                        asked.to(),
                        before.submissions().stream().anyMatch(line -> isOf(line, form)),
                        reason)
                : null;
    }

    private static boolean isOf(Submissions.Line line, ReportForm form) {
        return line.period().from().equals(form.period().from())
                && line.period().to().equals(form.period().to());
    }

    private static boolean readsSubmissions(Caller caller) {
        return caller.roles().stream().anyMatch(Set.of(Role.LEADER, Role.INSPECTOR)::contains);
    }

    private static String own(Caller caller) {
        return caller.bodies().stream().sorted().findFirst().orElse("");
    }

    private Caller caller(HttpServletRequest request) {
        return Objects.requireNonNull(people.at(request)).caller();
    }
}
