package org.tiepdan.office.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.tiepdan.lawpack.calendar.WorkingCalendar;

/** Counts working days from today, forwards and backwards, for display; no limit is counted here. */
public final class WorkingDays {
    private final WorkingCalendar calendar;

    public WorkingDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** @return the latest day at most {@code workingDays} after {@code today}, which is not counted */
    public LocalDate horizon(LocalDate today, int workingDays) {
        var day = today;
        for (int counted = 0; counted <= workingDays; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day.minusDays(1);
    }

    /** @return the working days after {@code since} up to and including {@code through}; 0 if {@code through} is not later */
    long waited(LocalDate since, LocalDate through) {
        return since.isAfter(through)
                ? 0
                : since.plusDays(1)
                        .datesUntil(through.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** Outside the calendar's range, where no limit is counted, weekdays are enough: an age there may be approximate. */
    private boolean isWorkingDay(LocalDate day) {
        boolean listed = !day.isBefore(calendar.firstDay()) && !day.isAfter(calendar.lastDay());
        return listed
                ? calendar.isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
