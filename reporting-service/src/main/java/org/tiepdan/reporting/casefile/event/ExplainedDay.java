package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;

/** A special day in a limit's count, with the reason: not counted, or a worked day of a weekend (ngày làm việc bù). */
public record ExplainedDay(LocalDate date, String vi, String en) {
    public ExplainedDay {
        CaseEvent.require(date, vi, en);
    }
}
