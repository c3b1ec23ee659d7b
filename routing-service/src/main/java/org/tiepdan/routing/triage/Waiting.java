package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tiepdan.lawpack.calendar.WorkingCalendar;

/**
 * How long a petition has waited at the desk.
 *
 * @param days calendar days
 * @param workingDays working days that the calendar knows of; it is no reason to show nothing that a petition is older
 */
public record Waiting(int days, int workingDays) {

    /** @param since is not counted, as in limits; {@code today} is */
    public static Waiting of(LocalDate since, LocalDate today, WorkingCalendar calendar) {
        var from = since.isBefore(calendar.firstDay()) ? calendar.firstDay() : since;
        var through = today.isAfter(calendar.lastDay()) ? calendar.lastDay() : today;
        return new Waiting(
                Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(since, today))),
                calendar.workingDaysSince(from, through));
    }
}
