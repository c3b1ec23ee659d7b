package org.tiepdan.reporting.score.reckon;

import java.time.LocalDate;
import org.tiepdan.reporting.account.LimitAccount;
import org.tiepdan.reporting.account.Span;

/**
 * The counted days, up to today.
 *
 * @param end the day after the last one; no later than the day after today
 */
public record Window(LocalDate from, LocalDate end) {

    /** @param today is included: acts of today count */
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

    /** The last day itself is over without an act. A suspended or cancelled limit was not missed. */
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
