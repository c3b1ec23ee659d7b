package org.tiepdan.reporting.page.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tiepdan.reporting.casefile.Deadline;
import org.tiepdan.reporting.casefile.SkippedDay;
import org.tiepdan.reporting.casefile.Warning;
import org.tiepdan.reporting.page.Display;

/**
 * One time limit as a calculation a reader can follow.
 *
 * @param tone of its state: {@code met}, {@code late}, {@code open} or {@code ended}
 * @param steps how the last day came about, in order
 * @param skipped the days that were not counted, each with its reason
 */
record LimitView(
        String name,
        String state,
        String tone,
        String owedBy,
        String dueOn,
        String distance,
        List<Step> steps,
        String skippedTitle,
        List<Skipped> skipped,
        List<String> warnings,
        String basis,
        String rule) {

    record Step(String name, String value) {}

    record Skipped(String day, String reason) {}

    static LimitView of(Deadline deadline, List<Warning> warnings, Display display) {
        boolean past = deadline.dueOn().isBefore(display.today());
        boolean open = deadline.state().equals(Deadline.OPEN);
        var state = open && past ? "PAST" : deadline.state();
        var skipped = Objects.requireNonNullElse(deadline.skipped(), List.<SkippedDay>of());
        return new LimitView(
                display.language().of(deadline.nameVi(), deadline.nameEn()),
                display.code("limit-state", state),
                tone(state),
                display.name(deadline.owedBy()),
                display.day(deadline.dueOn()),
                open ? display.distance(deadline.dueOn()) : "",
                steps(deadline, display),
                skipped.isEmpty() ? "" : display.text("limit.skipped", skipped.size()),
                skipped.stream()
                        .map(day -> new Skipped(
                                display.weekday(day.date()), display.language().of(day.vi(), day.en())))
                        .toList(),
                warnings.stream()
                        .filter(warning -> warning.rule().equals(deadline.ruleId())
                                && warning.owedBy().equals(deadline.owedBy())
                                && warning.dueOn().equals(deadline.dueOn()))
                        .map(warning -> display.text(
                                "limit.warned", display.moment(warning.noticedAt()), warning.workingDaysLeft()))
                        .toList(),
                deadline.basis(),
                deadline.ruleId());
    }

    private static String tone(String state) {
        return switch (state) {
            case Deadline.MET -> "met";
            case Deadline.MISSED, "PAST" -> "late";
            case Deadline.OPEN -> "open";
            default -> "ended";
        };
    }

    /** @param ruleId as in {@code time_limits.csv}: its second word names the step, and with it what the count starts from */
    private static String started(String ruleId, Display display) {
        var words = ruleId.split("-", -1);
        var event = "limit.event." + (words.length > 1 ? words[1] : "");
        return display.known(event) ? display.text(event) : display.text("limit.event.OTHER");
    }

    private static List<Step> steps(Deadline deadline, Display display) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(started(deadline.ruleId(), display), display.weekday(deadline.startsOn())));
        if (deadline.length() != null && deadline.unit() != null) {
            steps.add(new Step(
                    display.text("limit.length"), display.text("limit.unit." + deadline.unit(), deadline.length())));
        }
        if (!deadline.statutoryDueOn().equals(deadline.dueOn())) {
            steps.add(new Step(display.text("limit.before-rolling"), display.weekday(deadline.statutoryDueOn())));
            steps.add(new Step(display.text("limit.after-rolling"), display.weekday(deadline.dueOn())));
        } else {
            steps.add(new Step(display.text("limit.last-day"), display.weekday(deadline.dueOn())));
        }
        if (deadline.metOn() != null) {
            steps.add(new Step(
                    display.text(
                            Boolean.TRUE.equals(deadline.lateEntry()) ? "limit.met-on-entered-late" : "limit.met-on"),
                    display.weekday(deadline.metOn())));
        }
        return steps;
    }
}
