package org.tiepdan.office.home;

import java.time.LocalDate;
import java.time.YearMonth;

/** First and last day of a count. */
record Span(LocalDate from, LocalDate to) {
    /** How a case ends if its matter was dealt with. */
    static final String SETTLED = "SETTLED,ANSWERED";

    static Span of(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }
}
