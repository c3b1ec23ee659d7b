package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;

/** A day that a limit's count passed over, or that its last day was moved off, and why. */
public record SkippedDay(LocalDate date, String vi, String en) {
    public SkippedDay {
        CaseEvent.require(date, vi, en);
    }
}
