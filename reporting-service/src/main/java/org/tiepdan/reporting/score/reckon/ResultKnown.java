package org.tiepdan.reporting.score.reckon;

import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.reporting.account.CaseAccount;

/** Whether the body that passed a petition on got the result: its legal limit for that was met. */
public final class ResultKnown {
    private final LawPack law;

    public ResultKnown(LawPack law) {
        this.law = law;
    }

    boolean by(Window window, CaseAccount account) {
        return account.limits().stream()
                .filter(limit -> limit.doneOn() != null && window.over(limit.doneOn()))
                .anyMatch(limit -> law.timeLimits()
                        .inForce(limit.ruleId(), limit.startsOn())
                        .map(TimeLimit::course)
                        .filter(course -> course.metBy().contains(LimitEvent.SENDER_NOTIFIED))
                        .isPresent());
    }
}
