package org.tiepdan.lawpack.calendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiepdan.lawpack.calendar.WorkingCalendar.ListedDay;
import org.tiepdan.lawpack.pack.LawFiles;
import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.pack.SourceStatus;
import org.tiepdan.lawpack.table.Faults;
import org.tiepdan.lawpack.table.Row;

/** Reads {@code working_calendar.csv}, which lists only the exceptions: weekdays off and weekend days worked. */
public final class CalendarFile {
    public static final List<String> COLUMNS = List.of("date", "kind", "name_vi", "name_en", "basis", "status", "note");

    private enum Kind {
        FIRST_DAY,
        LAST_DAY,
        HOLIDAY,
        COMPENSATORY_DAY_OFF,
        TET_EXTRA_DAY_OFF,
        SWAP_DAY_OFF,
        WORKED_WEEKEND
    }

    private final Faults faults;
    private final Map<LocalDate, ListedDay> days = new HashMap<>();
    private final Map<LocalDate, Row> rows = new HashMap<>();
    private final Map<Kind, LocalDate> edges = new EnumMap<>(Kind.class);

    private CalendarFile(Faults faults) {
        this.faults = faults;
    }

    /** @param packName prefix of the calendar's name */
    public static WorkingCalendar read(LawFiles files, String packName, Faults faults) {
        CalendarFile file = new CalendarFile(faults);
        for (Row row : files.rows(LawFiles.CALENDAR, COLUMNS, faults)) {
            file.take(row);
        }
        return file.calendar(packName + "-calendar-" + files.digestOf(LawFiles.CALENDAR));
    }

    private void take(Row row) {
        LocalDate date = row.date("date");
        Kind kind = row.choice("kind", Kind.class);
        String reasonVi = row.text("name_vi");
        String reasonEn = row.text("name_en");
        row.choice("status", SourceStatus.class);
        if (!row.sound()) {
            return;
        }
        switch (kind) {
            case FIRST_DAY, LAST_DAY -> {
                if (edges.put(kind, date) != null) {
                    row.fault("%s có hai lần.", "%s is there twice.", kind);
                }
            }
            case HOLIDAY, COMPENSATORY_DAY_OFF, TET_EXTRA_DAY_OFF, SWAP_DAY_OFF ->
                list(row, date, new ListedDay(false, reasonVi, reasonEn));
            case WORKED_WEEKEND -> list(row, date, new ListedDay(true, reasonVi, reasonEn));
        }
    }

    private void list(Row row, LocalDate date, ListedDay day) {
        if (WorkingCalendar.isWeekend(date) != day.worked()) {
            row.fault(
                    day.worked()
                            ? "không bao giờ áp dụng được: %s vốn là ngày làm việc, nên dòng này không đổi gì."
                            : "không bao giờ áp dụng được: %s vốn là ngày nghỉ, nên dòng này không đổi gì.",
                    day.worked()
                            ? "can never be reached: %s is a working day anyway, so this changes nothing."
                            : "can never be reached: %s is a day of rest anyway, so this changes nothing.",
                    date);
        }
        Row other = rows.putIfAbsent(date, row);
        if (other != null) {
            faults.add(other, row, "%s được liệt kê hai lần.", "%s is listed twice.", date);
        }
        days.put(date, day);
    }

    private WorkingCalendar calendar(String version) {
        LocalDate first = edge(Kind.FIRST_DAY);
        LocalDate last = edge(Kind.LAST_DAY);
        if (edges.size() == 2) {
            Period covered = new Period(first, last);
            rows.forEach((date, row) -> {
                if (!covered.holds(date)) {
                    row.fault(
                            "không bao giờ áp dụng được: %s không nằm từ FIRST_DAY %s đến LAST_DAY %s.",
                            "can never be reached: %s is not from FIRST_DAY %s to LAST_DAY %s.", date, first, last);
                }
            });
        }
        return new WorkingCalendar(version, first, last, days);
    }

    private LocalDate edge(Kind kind) {
        LocalDate date = edges.get(kind);
        if (date == null) {
            faults.add(LawFiles.CALENDAR, "thiếu dòng loại %s.", "the row of kind %s is missing.", kind);
            return LocalDate.EPOCH;
        }
        return date;
    }
}
