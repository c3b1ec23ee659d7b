package org.tiepdan.reporting.casefile;

import java.time.LocalDate;

/** A day of a weekend that a limit counted, or could end on, because it is worked (ngày làm việc bù), and for what. */
public record WorkedDay(LocalDate date, String vi, String en) {
    public WorkedDay {
        CaseEvent.require(date, vi, en);
    }
}
