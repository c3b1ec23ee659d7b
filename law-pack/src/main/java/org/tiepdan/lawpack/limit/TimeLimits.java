package org.tiepdan.lawpack.limit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.limit.TimeLimit.Direction;
import org.tiepdan.lawpack.pack.Period;

/** The statutory time limits, and how their days are counted. */
public final class TimeLimits {
    private final List<TimeLimit> limits;
    private final Map<String, List<TimeLimit>> byRule;
    private final Map<LimitEvent, List<TimeLimit>> byStart = new EnumMap<>(LimitEvent.class);
    private final WorkingCalendar calendar;
    private final boolean rollsOffRestDays;

    public TimeLimits(List<TimeLimit> limits, WorkingCalendar calendar, boolean rollsOffRestDays) {
        this(limits, calendar, rollsOffRestDays, true);
    }

    /** @param startsRecording whether the limits of {@link LimitStep#RECORDING} run; the others always do */
    public TimeLimits(
            List<TimeLimit> limits, WorkingCalendar calendar, boolean rollsOffRestDays, boolean startsRecording) {
        this.limits = List.copyOf(limits);
        this.byRule = limits.stream().collect(Collectors.groupingBy(TimeLimit::ruleId));
        for (LimitEvent event : LimitEvent.values()) {
            byStart.put(
                    event,
                    limits.stream()
                            .filter(limit -> limit.course().starts().contains(event)
                                    && limit.counts() == Direction.FORWARD
                                    && (startsRecording || limit.step() != LimitStep.RECORDING))
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
     * @return the limits that run from it, in the order of the file
     */
    public List<TimeLimit> startedBy(LimitEvent event, LocalDate on) {
        return inForce(byStart.getOrDefault(event, List.of()), on).toList();
    }

    /**
     * @param on the day of the event
     * @return the notices that had to be given before it, in the order of the file
     */
    public List<TimeLimit> noticesBefore(LimitEvent event, LocalDate on) {
        return inForce(limits, on)
                .filter(limit -> limit.counts() == Direction.BACKWARD
                        && limit.course().starts().contains(event))
                .toList();
    }

    private static Stream<TimeLimit> inForce(List<TimeLimit> limits, LocalDate on) {
        return limits.stream().filter(limit -> new Period(limit.effectiveFrom(), limit.effectiveTo()).holds(on));
    }

    public Set<String> ruleIds() {
        return limits.stream().map(TimeLimit::ruleId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a limit whose last day is a rest day moves to the next working day (Civil Code 148). */
    public boolean rollsOffRestDays() {
        return rollsOffRestDays;
    }

    /**
     * Counts a limit. The day of the event is not counted (Civil Code 147), the limit ends at 24:00 of the last day, and a last day of rest
     * moves to the next working day (Civil Code 148) where the pack's settings say so. A limit counted backwards gives the last day on
     * which the notice is early enough; that day never moves, because moving it would shorten the notice.
     *
     * @param startsOn the day of the event, in Viet Nam
     * @param complex whether the matter was found complex (phức tạp)
     * @param remote whether it lies in a remote area with difficult travel (vùng sâu, vùng xa đi lại khó khăn)
     * @throws OutsideCalendarException when the count leaves the working calendar
     */
    public DueDate due(TimeLimit limit, LocalDate startsOn, boolean complex, boolean remote) {
        int length = limit.lengthFor(complex, remote);
        if (limit.counts() == Direction.BACKWARD) {
            return latestNotice(limit, startsOn, length);
        }
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate statutory = switch (limit.unit()) {
            case CALENDAR_DAY -> startsOn.plusDays(length);
            case WORKING_DAY -> afterWorkingDays(startsOn, length, skipped);
            case YEAR -> startsOn.plusYears(length);
        };
        LocalDate last = rollsOffRestDays ? offRestDays(statutory, skipped) : statutory;
        List<WorkedDay> worked = worked(limit.unit(), startsOn, last);
        return new DueDate(startsOn, statutory, last, LegalTime.endOf(last), length, skipped, worked);
    }

    /**
     * Checks whether a notice came early enough.
     *
     * @param limit a limit that is counted backwards
     * @param eventOn the day of the announced event, in Viet Nam; not counted
     * @param noticeOn the day on which it was given; counted
     * @throws IllegalArgumentException for a limit that runs from its event
     * @throws OutsideCalendarException when the count leaves the working calendar
     */
    public Notice notice(TimeLimit limit, LocalDate eventOn, LocalDate noticeOn) {
        if (limit.counts() != Direction.BACKWARD) {
            throw new IllegalArgumentException(
                    "Expected a limit that is counted backwards, but it was " + limit.ruleId() + ".");
        }
        long given = limit.unit() == LimitUnit.WORKING_DAY
                ? calendar.workingDaysBetween(noticeOn, eventOn)
                : Math.max(0, ChronoUnit.DAYS.between(noticeOn, eventOn));
        int missing = (int) Math.max(0, limit.length() - given);
        return new Notice(due(limit, eventOn, false, false).dueOn(), missing);
    }

    /**
     * @param latestOn the last day on which the notice would have been early enough
     * @param daysShort by how many of the limit's units it was late, at most the limit's length; 0 if it was early enough
     */
    public record Notice(LocalDate latestOn, int daysShort) {
        public boolean early() {
            return daysShort == 0;
        }
    }

    private DueDate latestNotice(TimeLimit limit, LocalDate eventOn, int length) {
        boolean inWorkingDays = limit.unit() == LimitUnit.WORKING_DAY;
        LocalDate latest = inWorkingDays ? calendar.workingDaysBefore(eventOn, length) : eventOn.minusDays(length);
        return new DueDate(
                eventOn,
                latest,
                latest,
                LegalTime.endOf(latest),
                length,
                inWorkingDays ? days(latest, eventOn, calendar::restDay) : List.of(),
                inWorkingDays ? days(latest, eventOn, calendar::workedDay) : List.of());
    }

    /** @param to not included */
    private static <D> List<D> days(LocalDate from, LocalDate to, Function<LocalDate, @Nullable D> found) {
        return from.datesUntil(to).map(found).flatMap(Stream::ofNullable).toList();
    }

    private List<WorkedDay> worked(LimitUnit unit, LocalDate startsOn, LocalDate last) {
        if (unit != LimitUnit.WORKING_DAY && !rollsOffRestDays) {
            return List.of();
        }
        LocalDate first = unit == LimitUnit.WORKING_DAY ? startsOn.plusDays(1) : last;
        return days(first, last.plusDays(1), calendar::workedDay);
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
