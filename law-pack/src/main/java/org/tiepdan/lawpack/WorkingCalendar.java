package org.tiepdan.lawpack;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which days civil servants work (ngày làm việc): Monday to Friday, but for the days off and the Saturdays worked in exchange
 * that the pack lists. Covers a closed range of days and refuses to guess outside it.
 */
public final class WorkingCalendar {
    private final String version;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final Map<LocalDate, ListedDay> listedDays;

    WorkingCalendar(String version, LocalDate firstDay, LocalDate lastDay, Map<LocalDate, ListedDay> listedDays) {
        this.version = version;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.listedDays = Map.copyOf(listedDays);
    }

    /** A day that is not what its weekday says, and why, in Vietnamese and English. */
    record ListedDay(boolean worked, String reason) {}

    /** @return {@code vn-calendar-} and twelve hexadecimal digits that change with the calendar's file */
    public String version() {
        return version;
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
     * @return why nobody works that day, in Vietnamese then English; null on a working day
     * @throws OutsideCalendarException as {@link #isWorkingDay} does
     */
    public @Nullable String reasonForRest(LocalDate date) {
        if (isWorkingDay(date)) {
            return null;
        }
        ListedDay listed = listedDays.get(date);
        if (listed != null) {
            return listed.reason();
        }
        return date.getDayOfWeek() == DayOfWeek.SATURDAY ? "Thứ Bảy / Saturday" : "Chủ nhật / Sunday";
    }

    /**
     * How long something has waited, counted as limits are: the first day is not counted, the last is.
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
