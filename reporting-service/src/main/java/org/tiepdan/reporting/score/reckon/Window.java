package org.tiepdan.reporting.score.reckon;

import java.time.LocalDate;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Span;

/**
 * The days that are counted, as far as they are over.
 *
 * @param end the day after the last one; no later than the day after today
 */
public record Window(LocalDate from, LocalDate end) {

    /** @param today still counts: what was done today is done */
    public static Window of(Span span, LocalDate today) {
        var tomorrow = today.plusDays(1);
        return new Window(span.from(), span.to().isBefore(tomorrow) ? span.to() : tomorrow);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    boolean over(LocalDate day) {
        return day.isBefore(end);
    }

    /** The last day itself is over, and the act was not there. A suspended or cancelled limit was missed by nobody. */
    boolean missed(LimitAccount limit) {
        var done = limit.doneOn();
        return owed(limit)
                && !limit.state().equals("MET")
                && over(limit.dueOn())
                && (done == null || done.isAfter(limit.dueOn()));
    }

    boolean met(LimitAccount limit) {
        var done = limit.doneOn();
        return owed(limit) && (limit.state().equals("MET") || (done != null && !done.isAfter(limit.dueOn())));
    }

    /** Missed, and not done by the end of these days. */
    boolean stillLate(LimitAccount limit) {
        var done = limit.doneOn();
        return missed(limit) && (done == null || !over(done));
    }

    private static boolean owed(LimitAccount limit) {
        return switch (limit.state()) {
            case "OPEN", "MET", "MISSED" -> true;
            default -> false;
        };
    }
}
