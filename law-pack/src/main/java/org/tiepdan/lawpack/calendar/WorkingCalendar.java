package org.tiepdan.lawpack.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days civil servants work (ngày làm việc): Monday to Friday, except for the days off and the Saturdays worked in exchange that the
 * pack lists. Covers a closed range of days; a day outside it throws {@link OutsideCalendarException}.
 */
public final class WorkingCalendar {
    private final String version;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<LocalDate, ListedDay> listedDays;

    public WorkingCalendar(
            String version, LocalDate firstDay, LocalDate lastDay, Map<LocalDate, ListedDay> listedDays) {
        this.version = version;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.listedDays = Map.copyOf(listedDays);
    }

    /** An exception to the rule for its weekday, and why. */
    public record ListedDay(boolean worked, String reasonVi, String reasonEn) {}

    /**
     * @return the pack's name, {@code -calendar-} and twelve hexadecimal digits that change with the calendar's file, then {@code +} and
     *     the number of notices if the last of them changed a day
     */
    public String version() {
        return version;
    }

    /** @return the same days under another version */
    public WorkingCalendar named(String otherVersion) {
        return new WorkingCalendar(otherVersion, firstDay, lastDay, listedDays);
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** @throws OutsideCalendarException when {@code date} is not from {@link #firstDay} to {@link #lastDay} */
    public boolean isWorkingDay(LocalDate date) {
        if (date.isBefore(firstDay) || date.isAfter(lastDay)) {
            throw new OutsideCalendarException(date, firstDay, lastDay);
        }
        ListedDay listed = listedDays.get(date);
        return listed == null ? !isWeekend(date) : listed.worked();
    }

    /**
     * @return why nobody works that day; null on a working day
     * @throws OutsideCalendarException as {@link #isWorkingDay} does
     */
    public @Nullable SkippedDay restDay(LocalDate date) {
        if (isWorkingDay(date)) {
            return null;
        }
        ListedDay listed = listedDays.get(date);
        if (listed != null) {
            return new SkippedDay(date, listed.reasonVi(), listed.reasonEn());
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY
                ? new SkippedDay(date, "Thứ Bảy", "Saturday")
                : new SkippedDay(date, "Chủ nhật", "Sunday");
    }

    /**
     * @return why that weekend day is worked; null when it is not a worked day
     * @throws OutsideCalendarException as {@link #isWorkingDay} does
     */
    public @Nullable WorkedDay workedDay(LocalDate date) {
        ListedDay listed = listedDays.get(date);
        return isWorkingDay(date) && listed != null ? new WorkedDay(date, listed.reasonVi(), listed.reasonEn()) : null;
    }

    /**
     * Counts backwards, for warnings.
     *
     * @param day need not be a working day; it is not counted
     * @param count at least 1
     * @return the working day that lies {@code count} working days before {@code day}
     * @throws OutsideCalendarException when the count leaves the calendar
     */
    public LocalDate workingDaysBefore(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException(
                    "Expected at least one working day to count back, but it was " + count + ".");
        }
        LocalDate found = day;
        int left = count;
        while (left > 0) {
            found = found.minusDays(1);
            left -= isWorkingDay(found) ? 1 : 0;
        }
        return found;
    }

    /**
     * The number of working days between two days; the inverse of {@link #workingDaysBefore}.
     *
     * @param from counted when it is a working day
     * @param to not counted
     * @return 0 when {@code from} is not before {@code to}
     * @throws OutsideCalendarException when a day between them is not covered
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            days += isWorkingDay(day) ? 1 : 0;
        }
        return days;
    }

    /**
     * Working days since an event, counted as limits are: the first day is excluded, the last included.
     *
     * @return 0 when {@code through} is not after {@code since}
     * @throws OutsideCalendarException as {@link #isWorkingDay} does
     */
    public int workingDaysSince(LocalDate since, LocalDate through) {
        int days = 0;
        for (LocalDate day = since.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
