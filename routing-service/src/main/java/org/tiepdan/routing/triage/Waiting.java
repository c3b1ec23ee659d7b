package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tiepdan.lawpack.calendar.WorkingCalendar;

/**
 * The time that a petition has waited at the desk.
 *
 * @param days calendar days
 * @param workingDays working days within the calendar; an older petition counts from the calendar's first day
 */
public record Waiting(int days, int workingDays) {

    /** @param since not counted, as in limits; {@code today} is counted */
    public static Waiting of(LocalDate since, LocalDate today, WorkingCalendar calendar) {
        var from = since.isBefore(calendar.firstDay()) ? calendar.firstDay() : since;
        var through = today.isAfter(calendar.lastDay()) ? calendar.lastDay() : today;
        return new Waiting(
                Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(since, today))),
                calendar.workingDaysSince(from, through));
    }
}
