package org.tiepdan.system.sample.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The working days of the law's calendar, read from its table. */
public final class WorkDays {
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final Set<String> BOUNDS = Set.of("FIRST_DAY", "LAST_DAY");

    private final Map<LocalDate, Boolean> listed = new HashMap<>();

    private WorkDays() {}

    public static WorkDays ofTheLaw() {
        var days = new WorkDays();
        for (var row : CsvText.law("working_calendar.csv")) {
            var kind = row.getOrDefault("kind", "");
            if (!BOUNDS.contains(kind)) {
                days.listed.put(LocalDate.parse(row.getOrDefault("date", "")), kind.equals("WORKED_WEEKEND"));
            }
        }
        return days;
    }

    private boolean isWorked(LocalDate day) {
        return listed.getOrDefault(day, !WEEKEND.contains(day.getDayOfWeek()));
    }

    /** @return the working days after {@code day} up to and including {@code last} */
    public long after(LocalDate day, LocalDate last) {
        long count = 0;
        for (var next = day.plusDays(1); !next.isAfter(last); next = next.plusDays(1)) {
            count += isWorked(next) ? 1 : 0;
        }
        return count;
    }
}
