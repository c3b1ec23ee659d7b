package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;

/** A day of a limit's count that is not as others: not counted, or a worked day of a weekend (ngày làm việc bù); and why. */
public record ExplainedDay(LocalDate date, String vi, String en) {
    public ExplainedDay {
        CaseEvent.require(date, vi, en);
    }
}
