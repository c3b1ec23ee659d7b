package org.tiepdan.tracking.deadline;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.lawpack.pack.LawFiles;

/** Counts limits from the raw table of the calendar, by filtering lists of days; uses none of the classes it checks. */
final class IndependentCount {
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;

    IndependentCount() {
        var rows = Arrays.stream(new String(
                                Objects.requireNonNull(
                                                LawFiles.packaged().tables().get(LawFiles.CALENDAR))
                                        .bytes(),
                                StandardCharsets.UTF_8)
                        .split("\n"))
                .filter(row -> row.startsWith("2"))
                .map(row -> row.split(";"))
                .toList();
        worked = rows.stream()
                .filter(row -> row[1].equals("WORKED_WEEKEND"))
                .map(row -> LocalDate.parse(row[0]))
                .collect(Collectors.toSet());
        off = rows.stream()
                .filter(row -> row[1].equals("HOLIDAY") || row[1].endsWith("_DAY_OFF"))
                .map(row -> LocalDate.parse(row[0]))
                .collect(Collectors.toSet());
    }

    /** @param suspended every single day that does not count */
    record Answer(LocalDate statutory, LocalDate last, Set<LocalDate> suspended, LimitUnit unit) {}

    Answer count(LocalDate start, int length, LimitUnit unit, Set<LocalDate> suspended) {
        Predicate<LocalDate> runs = day -> !suspended.contains(day);
        var statutory = days(start.plusDays(1))
                .filter(runs)
                .filter(day -> unit == LimitUnit.CALENDAR_DAY || !rests(day))
                .skip(length - 1L)
                .findFirst()
                .orElseThrow();
        var last = days(statutory)
                .filter(runs)
                .filter(day -> !rests(day))
                .findFirst()
                .orElseThrow();
        return new Answer(statutory, last, suspended, unit);
    }

    boolean counts(LocalDate day, LocalDate start, Answer answer) {
        return day.isAfter(start)
                && !day.isAfter(answer.statutory())
                && !answer.suspended().contains(day)
                && (answer.unit() == LimitUnit.CALENDAR_DAY || !rests(day));
    }

    boolean rests(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return isWeekend ? !worked.contains(day) : off.contains(day);
    }

    private static Stream<LocalDate> days(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1));
    }
}
