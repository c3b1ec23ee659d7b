package org.tiepdan.office.cases;

import java.util.List;
import java.util.Objects;
import org.tiepdan.access.Caller;
import org.tiepdan.office.client.cases.Deadline;
import org.tiepdan.office.client.cases.Escalated;
import org.tiepdan.office.letters.Steps;
import org.tiepdan.office.words.Display;
import org.tiepdan.office.words.Links;

/**
 * A step against a late body, on the page of its case.
 *
 * @param letter address of its letter; empty if the reader may not write it
 */
record EscalationView(String sentence, String letter, String name) {

    static List<EscalationView> of(Deadline limit, String caseId, Caller reader, Display display) {
        var lettered = Steps.of(limit);
        return Objects.requireNonNullElse(limit.escalations(), List.<Escalated>of()).stream()
                .map(step -> new EscalationView(
                        sentence(step, display),
                        lettered.contains(step) && Steps.mayWrite(reader, step) && limit.deadlineId() != null
                                ? Links.letterOf(caseId, limit.deadlineId(), step.step())
                                : "",
                        display.code("letter", step.step())))
                .toList();
    }

    private static String sentence(Escalated step, Display display) {
        var asked = display.text("escalation." + step.step(), display.day(step.on()), display.name(step.to()));
        return step.actedOn() == null
                ? asked
                : asked + " " + display.text("escalation.acted", display.day(step.actedOn()));
    }
}
