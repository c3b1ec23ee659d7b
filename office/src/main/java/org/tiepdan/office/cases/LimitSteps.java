package org.tiepdan.office.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tiepdan.office.cases.LimitView.Step;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.ExplainedDay;
import org.tiepdan.office.words.Display;

/** Explains how the last day of a limit was found. */
final class LimitSteps {
    private LimitSteps() {}

    static List<Step> of(Deadline deadline, Display display) {
        var steps = new ArrayList<Step>();
        var owed = deadline.step();
        if (owed != null) {
            steps.add(new Step(display.text("limit.what"), display.code("limit.step", owed)));
        }
        steps.add(new Step(started(deadline, display), display.weekday(deadline.startsOn())));
        if (deadline.length() != null && deadline.unit() != null) {
            steps.add(new Step(
                    display.text("limit.length"), display.text("limit.unit." + deadline.unit(), deadline.length())));
        }
        if (!deadline.statutoryDueOn().equals(deadline.dueOn())) {
            steps.add(new Step(display.text("limit.before-rolling"), restDay(deadline, display)));
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

    private static String started(Deadline deadline, Display display) {
        var event = "limit.event." + deadline.startedBy();
        return display.known(event) ? display.text(event) : display.text("limit.event.OTHER");
    }

    /** With the reason, if tracking gave one. */
    private static String restDay(Deadline deadline, Display display) {
        var day = deadline.statutoryDueOn();
        return Objects.requireNonNullElse(deadline.skipped(), List.<ExplainedDay>of()).stream()
                .filter(skipped -> skipped.date().equals(day))
                .map(skipped -> display.text(
                        "limit.rest-day",
                        display.weekday(day),
                        display.language().of(skipped.vi(), skipped.en())))
                .findFirst()
                .orElseGet(() -> display.weekday(day));
    }
}
