package org.tiepdan.lawpack.limit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.pack.Period;

/** The statutory time limits, and how their days are counted. */
public final class TimeLimits {
    private final List<TimeLimit> limits;
    private final Map<String, List<TimeLimit>> byRule;
    private final Map<LimitEvent, List<TimeLimit>> byStart = new EnumMap<>(LimitEvent.class);
    private final WorkingCalendar calendar;
    private final boolean rollsOffRestDays;

    public TimeLimits(List<TimeLimit> limits, WorkingCalendar calendar, boolean rollsOffRestDays) {
        this.limits = List.copyOf(limits);
        this.byRule = limits.stream().collect(Collectors.groupingBy(TimeLimit::ruleId));
        for (LimitEvent event : LimitEvent.values()) {
            byStart.put(
                    event,
                    limits.stream()
                            .filter(limit -> limit.course().starts().contains(event))
                            .toList());
        }
        this.calendar = calendar;
        this.rollsOffRestDays = rollsOffRestDays;
    }

    /** @param on the day of the event that starts the limit */
    public Optional<TimeLimit> inForce(String ruleId, LocalDate on) {
        return inForce(byRule.getOrDefault(ruleId, List.of()), on).findFirst();
    }

    /** @return in the order of the file */
    public List<TimeLimit> inForceOn(LocalDate on) {
        return inForce(limits, on).toList();
    }

    /**
     * @param on the day of the event
     * @return in the order of the file
     */
    public List<TimeLimit> startedBy(LimitEvent event, LocalDate on) {
        return inForce(byStart.getOrDefault(event, List.of()), on).toList();
    }

    private static Stream<TimeLimit> inForce(List<TimeLimit> limits, LocalDate on) {
        return limits.stream().filter(limit -> new Period(limit.effectiveFrom(), limit.effectiveTo()).holds(on));
    }

    public Set<String> ruleIds() {
        return limits.stream().map(TimeLimit::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a limit whose last day is a day of rest moves to the next working day (Civil Code 148). */
    public boolean rollsOffRestDays() {
        return rollsOffRestDays;
    }

    /**
     * Counts a limit. The day of the event is not counted (Civil Code 147), the limit ends at 24:00 of the last day, and a last
     * day of rest moves to the next working day (Civil Code 148) where the pack's settings say so.
     *
     * @param startsOn the day of the event, in Viet Nam
     * @param complex whether the matter was found complex (phức tạp)
     * @param remote whether it lies in a remote area with difficult travel (vùng sâu, vùng xa đi lại khó khăn)
     * @throws OutsideCalendarException when the count leaves the working calendar
     */
    public DueDate due(TimeLimit limit, LocalDate startsOn, boolean complex, boolean remote) {
        int length = limit.lengthFor(complex, remote);
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate statutory = switch (limit.unit()) {
            case CALENDAR_DAY -> startsOn.plusDays(length);
            case WORKING_DAY -> afterWorkingDays(startsOn, length, skipped);
        };
        LocalDate last = rollsOffRestDays ? offRestDays(statutory, skipped) : statutory;
        List<WorkedDay> worked = worked(limit.unit(), startsOn, last);
        return new DueDate(startsOn, statutory, last, LegalTime.endOf(last), length, skipped, worked);
    }

    private List<WorkedDay> worked(LimitUnit unit, LocalDate startsOn, LocalDate last) {
        if (unit == LimitUnit.CALENDAR_DAY && !rollsOffRestDays) {
            return List.of();
        }
        LocalDate first = unit == LimitUnit.WORKING_DAY ? startsOn.plusDays(1) : last;
        return first.datesUntil(last.plusDays(1))
                .map(calendar::workedDay)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private LocalDate afterWorkingDays(LocalDate startsOn, int length, List<SkippedDay> skipped) {
        LocalDate day = startsOn;
        for (int counted = 0; counted < length; counted++) {
            day = offRestDays(day.plusDays(1), skipped);
        }
        return day;
    }

    private LocalDate offRestDays(LocalDate from, List<SkippedDay> skipped) {
        LocalDate day = from;
        for (SkippedDay rest = calendar.restDay(day); rest != null; rest = calendar.restDay(day)) {
            skipped.add(rest);
            day = day.plusDays(1);
        }
        return day;
    }
}
