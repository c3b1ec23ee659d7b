package org.tiepdan.lawpack.notice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.pack.Period;

/**
 * A notice that changes days of the calendar or time limits, as cells of the pack's own files, whose readers check it.
 *
 * @param number of the notice, such as {@code 8726/TB-BNV}; unique
 * @param on the day of the notice, in Viet Nam
 * @param days cells of {@code working_calendar.csv} by column; a row of the kind {@link #AS_ITS_WEEKDAY} removes a listed day
 * @param limits cells of {@code time_limits.csv} by column; a missing cell keeps the value of the row before
 */
public record LawNotice(String number, LocalDate on, List<Map<String, String>> days, List<Map<String, String>> limits) {
    /** Kind of a day that is no longer an exception: a working day from Monday to Friday, a rest day at the weekend. */
    public static final String AS_ITS_WEEKDAY = "AS_ITS_WEEKDAY";

    public LawNotice {
        days = days.stream().map(Map::copyOf).toList();
        limits = limits.stream().map(Map::copyOf).toList();
    }

    public boolean changesTheCalendar() {
        return !days.isEmpty();
    }

    /**
     * Whether the notice changes a day of this count. No other change can move the limit's end: days up to its event are not counted, and
     * its end does not roll over days after its last one.
     *
     * @param startsOn the day of the event, which is not counted
     * @param dueOn the last day
     */
    public boolean changesADayWithin(LocalDate startsOn, LocalDate dueOn) {
        return dates().stream().anyMatch(date -> date.isAfter(startsOn) && !date.isAfter(dueOn));
    }

    /** @param on the day of the event that started a limit of that rule */
    public boolean changesTheRow(String ruleId, LocalDate on) {
        return limits.stream()
                .filter(row -> ruleId.equals(row.get(Columns.RULE_ID)))
                .flatMap(row -> period(row).stream())
                .anyMatch(period -> period.holds(on));
    }

    private Set<LocalDate> dates() {
        return days.stream().flatMap(day -> date(day, Columns.DATE).stream()).collect(Collectors.toSet());
    }

    static Optional<Period> period(Map<String, String> row) {
        var to = date(row, Columns.EFFECTIVE_TO);
        return date(row, Columns.EFFECTIVE_FROM).map(from -> new Period(from, to.orElse(null)));
    }

    static Optional<LocalDate> date(Map<String, String> cells, String column) {
        try {
            return Stream.ofNullable(cells.get(column))
                    .filter(cell -> !cell.isEmpty())
                    .map(LocalDate::parse)
                    .findFirst();
        } catch (DateTimeParseException e) {
            // The file's reader reports the fault.
            return Optional.empty();
        }
    }
}
