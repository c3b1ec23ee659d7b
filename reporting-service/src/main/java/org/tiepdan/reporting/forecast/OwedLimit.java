package org.tiepdan.reporting.forecast;

import java.time.LocalDate;
import java.util.Objects;
import org.tiepdan.reporting.account.LimitAccount;

/** A limit and its case. */
record OwedLimit(String caseId, boolean mayDenounce, LimitAccount limit) {

    record Key(String caseId, String ruleId, LocalDate startsOn) {}

    /** Stays the same when its end moves. */
    Key key() {
        return new Key(caseId, limit.ruleId(), limit.startsOn());
    }

    String step() {
        return Objects.requireNonNullElse(limit.step(), limit.ruleId());
    }

    /** Neither suspended nor taken back: it is either met or missed. */
    boolean counts() {
        return switch (limit.state()) {
            case "OPEN", "MET", "MISSED" -> true;
            default -> false;
        };
    }

    boolean kept() {
        var done = limit.doneOn();
        return limit.state().equals("MET") || (done != null && !done.isAfter(limit.dueOn()));
    }

    /** Owed on the morning of a day, and not past. */
    boolean runsOn(LocalDate day) {
        return limit.state().equals("OPEN")
                && limit.doneOn() == null
                && !limit.startsOn().isAfter(day)
                && !limit.dueOn().isBefore(day);
    }

    /** Its state on the morning of {@code day}, by the days of acts. */
    OwedLimit before(LocalDate day) {
        var done = limit.doneOn();
        boolean known = limit.dueOn().isBefore(day) || (done != null && done.isBefore(day));
        return known || !counts()
                ? this
                : new OwedLimit(
                        caseId,
                        mayDenounce,
                        new LimitAccount(
                                limit.ruleId(),
                                limit.step(),
                                limit.owedBy(),
                                limit.startsOn(),
                                limit.dueOn(),
                                null,
                                "OPEN"));
    }
}
