package org.tiepdan.reporting.query;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.reporting.query.CaseFilter.Days;

/** Counts working days from today, forwards and backwards, for display; no limit is counted here. */
public final class OfficeDays {
    /** Ranges of working days in triage, as named by {@code triageAge=}. */
    public static final List<String> TRIAGE_AGES = List.of("0-2", "3-5", "6-10", "11-");

    private final Supplier<WorkingCalendar> calendar;

    public OfficeDays(LawPack lawPack) {
        this(lawPack::calendar);
    }

    /** @param calendar as changed by the latest notice, read for each day */
    public OfficeDays(Supplier<WorkingCalendar> calendar) {
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

    /** @return the working days after {@code since} up to and including {@code today} */
    public long waited(LocalDate since, LocalDate today) {
        return since.isAfter(today)
                ? 0
                : since.plusDays(1)
                        .datesUntil(today.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /** @return the days since which a case has this age, one of {@link #TRIAGE_AGES} */
    public Days since(String age, LocalDate today) {
        var bounds = age.split("-", -1);
        int least = Integer.parseInt(bounds[0]);
        return new Days(
                bounds[1].isEmpty() ? null : back(today, Integer.parseInt(bounds[1]) + 1),
                least == 0 ? null : back(today, least).minusDays(1));
    }

    /** @return the age, one of {@link #TRIAGE_AGES}, of a case that has waited since then */
    public String age(LocalDate since, LocalDate today) {
        return TRIAGE_AGES.stream()
                .filter(age -> isWithin(since, since(age, today)))
                .findFirst()
                .orElse(TRIAGE_AGES.getLast());
    }

    private static boolean isWithin(LocalDate day, Days days) {
        return !isBefore(day, days.first()) && (days.last() == null || !day.isAfter(days.last()));
    }

    private static boolean isBefore(LocalDate day, @Nullable LocalDate first) {
        return first != null && day.isBefore(first);
    }

    /** The {@code count}-th working day back; today is the first if it is one. */
    private LocalDate back(LocalDate today, int count) {
        var day = today.plusDays(1);
        for (int counted = 0; counted < count; ) {
            day = day.minusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** Outside the calendar's range, where no limit is counted, weekdays decide: an age there may be approximate. */
    private boolean isWorkingDay(LocalDate day) {
        boolean listed = !day.isBefore(calendar.get().firstDay())
                && !day.isAfter(calendar.get().lastDay());
        return listed
                ? calendar.get().isWorkingDay(day)
                : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
