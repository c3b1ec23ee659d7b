package org.tiepdan.tracking.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.LimitUnit;

/**
 * Counts a limit that was suspended or extended. Without either, the result equals {@code TimeLimits.due}: the day of the event is not
 * counted, and a last day that is a rest day moves on if the pack says so.
 */
final class DayCount {
    private final WorkingCalendar calendar;
    private final boolean rollsOffRestDays;

    DayCount(LawPack law) {
        this.calendar = law.calendar();
        this.rollsOffRestDays = law.timeLimits().rollsOffRestDays();
    }

    /**
     * @param length in {@code unit}s, at least 1
     * @param changes whose suspensions have all ended; their days are neither counted nor a last day
     * @throws OutsideCalendarException if the count leaves the working calendar
     */
    DueDate count(LocalDate startsOn, int length, LimitUnit unit, Changes changes) {
        var skipped = new ArrayList<SkippedDay>();
        var statutory = lastDay(startsOn, length, unit, changes, skipped);
        var last = rollsOffRestDays ? rolled(statutory, changes, skipped) : statutory;
        return new DueDate(
                startsOn,
                statutory,
                last,
                LegalTime.endOf(last),
                length,
                skipped,
                worked(unit, startsOn, last, changes));
    }

    private LocalDate lastDay(
            LocalDate startsOn, int length, LimitUnit unit, Changes changes, List<SkippedDay> skipped) {
        var statutory = startsOn;
        long days = days(startsOn, length, unit);
        for (int counted = 0; counted < days; ) {
            statutory = statutory.plusDays(1);
            if (changes.pauseOn(statutory).isPresent()) {
                continue;
            }
            var rest = unit == LimitUnit.WORKING_DAY ? calendar.restDay(statutory) : null;
            if (rest == null) {
                counted++;
            } else {
                skipped.add(rest);
            }
        }
        return statutory;
    }

    /** A year ends on the same day of the next year (BLDS 147, 148), which gives its number of days. */
    private static long days(LocalDate startsOn, int length, LimitUnit unit) {
        return switch (unit) {
            case CALENDAR_DAY, WORKING_DAY -> length;
            case YEAR -> ChronoUnit.DAYS.between(startsOn, startsOn.plusYears(length));
        };
    }

    private LocalDate rolled(LocalDate statutory, Changes changes, List<SkippedDay> skipped) {
        var day = statutory;
        while (true) {
            boolean paused = changes.pauseOn(day).isPresent();
            var rest = paused ? null : calendar.restDay(day);
            if (!paused && rest == null) {
                return day;
            }
            if (rest != null) {
                skipped.add(rest);
            }
            day = day.plusDays(1);
        }
    }

    private List<WorkedDay> worked(LimitUnit unit, LocalDate startsOn, LocalDate last, Changes changes) {
        if (unit != LimitUnit.WORKING_DAY && !rollsOffRestDays) {
            return List.of();
        }
        var first = unit == LimitUnit.WORKING_DAY ? startsOn.plusDays(1) : last;
        return first.datesUntil(last.plusDays(1))
                .filter(day -> changes.pauseOn(day).isEmpty())
                .map(calendar::workedDay)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
