package org.tiepdan.tracking.model;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.tiepdan.lawpack.pack.LawFiles;

/** The days of rest, and last days counted one day at a time. */
final class PlainCalendar {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> worked = new HashSet<>();

    PlainCalendar copy() {
        var copy = new PlainCalendar();
        copy.off.addAll(off);
        copy.worked.addAll(worked);
        return copy;
    }

    /** @return whether a notice or holiday changed the day */
    boolean isAnException(LocalDate day) {
        return off.contains(day) || worked.contains(day);
    }

    /** Turns a working day into a day of rest, and vice versa. */
    void swap(LocalDate day) {
        (rests(day) ? worked : off).add(day);
    }

    static PlainCalendar packaged() {
        var calendar = new PlainCalendar();
        new String(
                        Objects.requireNonNull(LawFiles.packaged().tables().get(LawFiles.CALENDAR))
                                .bytes(),
                        StandardCharsets.UTF_8)
                .lines()
                .filter(row -> row.startsWith("2"))
                .map(row -> row.split(";", -1))
                .forEach(row -> calendar.put(LocalDate.parse(row[0]), row[1]));
        return calendar;
    }

    private void put(LocalDate day, String kind) {
        if (kind.equals("WORKED_WEEKEND")) {
            worked.add(day);
        } else if (kind.equals("HOLIDAY") || kind.endsWith("_DAY_OFF")) {
            off.add(day);
        }
    }

    boolean rests(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? !worked.contains(day) : off.contains(day);
    }

    /** @param stood the days on which the limit was suspended */
    LocalDate last(LocalDate start, int length, boolean inWorkingDays, Set<LocalDate> stood) {
        var day = start;
        for (int counted = 0; counted < length; ) {
            day = day.plusDays(1);
            if (!stood.contains(day) && !(inWorkingDays && rests(day))) {
                counted++;
            }
        }
        while (stood.contains(day) || rests(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
