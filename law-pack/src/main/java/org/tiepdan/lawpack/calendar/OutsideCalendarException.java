package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;

/** Thrown for a day that the working calendar does not cover; to cover it, extend the calendar file. */
public final class OutsideCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final LocalDate date;

    OutsideCalendarException(LocalDate date, LocalDate firstDay, LocalDate lastDay) {
        super(
                "Expected a day of the working calendar, which covers %s to %s, but it was %s: extend working_calendar.csv."
                        .formatted(firstDay, lastDay, date));
        this.date = date;
    }

    /** @return the day that is not covered */
    public LocalDate date() {
        return date;
    }
}
