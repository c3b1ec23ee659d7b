package org.tiepdan.reporting.casefile.event;

import java.time.LocalDate;

/** A worked day (ngày làm việc bù) that a limit counted, or could end on, and for what it is worked. */
public record WorkedDay(LocalDate date, String vi, String en) {
    public WorkedDay {
        CaseEvent.require(date, vi, en);
    }
}
