package org.tiepdan.reporting.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.DueLimit;

/**
 * A case in one line.
 *
 * @param registered number of the register, and whose; empty when it has none
 * @param body that has the case, or had it when it was closed
 * @param limit by which it is due, and who owes it; empty when nothing is due
 * @param distance of its nearest last day, in words; empty when nothing is due
 * @param urgency {@code late}, {@code soon}, or empty
 */
public record CaseLine(
        String href,
        String registered,
        String type,
        String subject,
        String body,
        String state,
        String limit,
        String distance,
        String dueOn,
        String urgency) {
    /** What a line needs to know of a case. */
    public record Facts(
            String caseId,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String type,
            String subject,
            String receivingBody,
            @Nullable String body,
            String state,
            @Nullable String closedAs,
            @Nullable LocalDate dueOn,
            @Nullable DueLimit dueLimit,
            boolean overdue) {}

    public static CaseLine of(Facts facts, Display display) {
        var dueOn = facts.dueOn();
        return new CaseLine(
                Links.caseOf(facts.caseId()),
                display.registered(facts.registerNumber(), facts.registerYear(), facts.receivingBody()),
                display.code("type", facts.type()),
                facts.subject(),
                holder(facts, display),
                facts.closedAs() == null
                        ? display.code("state", facts.state())
                        : display.code("closed-as", facts.closedAs()),
                display.dueLimit(facts.dueLimit()),
                dueOn == null ? "" : display.distance(dueOn),
                dueOn == null ? "" : display.day(dueOn),
                urgency(facts, display));
    }

    private static String holder(Facts facts, Display display) {
        var body = display.body(facts.body());
        return facts.closedAs() == null ? display.text("case.with", body) : body;
    }

    private static String urgency(Facts facts, Display display) {
        if (facts.overdue()) {
            return "late";
        }
        var dueOn = facts.dueOn();
        return dueOn != null && display.soon(dueOn) ? "soon" : "";
    }
}
