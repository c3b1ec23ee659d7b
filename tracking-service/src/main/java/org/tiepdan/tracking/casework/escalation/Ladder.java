package org.tiepdan.tracking.casework.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.WorkingCalendar;
import org.tiepdan.lawpack.escalation.Escalations;
import org.tiepdan.tracking.deadline.Deadline;

/** When a missed limit that is still owed takes its next step: urging, report, accountability. */
final class Ladder {
    private final WorkingCalendar calendar;
    private final Escalations escalations;

    Ladder(LawPack law) {
        this.calendar = law.calendar();
        this.escalations = law.escalations();
    }

    /** @return the step to take at {@code now}; empty before that, and after the last */
    Optional<Escalations.Row> due(Deadline limit, Instant now) {
        return limit.isEscalating() && !now.isBefore(limit.lookAt()) ? next(limit) : Optional.empty();
    }

    /** @return the next step, due or not; empty after the last, and for a limit that is not escalated */
    Optional<Escalations.Row> next(Deadline limit) {
        var escalation = limit.escalation();
        return escalation == null || !limit.isEscalating()
                ? Optional.empty()
                : escalations.after(escalation.steps().size());
    }

    /** @return the day after which the working days before the next step are counted */
    static LocalDate since(Deadline limit) {
        var escalation = limit.escalation();
        return escalation == null || escalation.steps().isEmpty()
                ? limit.dueOn()
                : escalation.steps().getLast().on();
    }

    /**
     * @param from the day after which the working days before the step are counted
     * @return 00:00 of the first working day after them, or {@code now} for a step without a wait; {@link Deadline#NEVER} without a next
     *     step
     */
    Instant nextLook(Deadline limit, LocalDate from, Instant now) {
        return next(limit)
                .map(row -> row.workingDays() == 0 ? now : startOf(from, row.workingDays()))
                .orElse(Deadline.NEVER);
    }

    /** @return the working days from the day after the last one to that of {@code now}, inclusive */
    int workingDaysLate(Deadline limit, Instant now) {
        return calendar.workingDaysSince(limit.dueOn(), LegalTime.dateOf(now));
    }

    private Instant startOf(LocalDate from, int workingDays) {
        try {
            var day = from;
            for (int left = workingDays + 1; left > 0; ) {
                day = day.plusDays(1);
                left -= calendar.isWorkingDay(day) ? 1 : 0;
            }
            return day.atStartOfDay(LegalTime.ZONE).toInstant();
        } catch (OutsideCalendarException e) {
            // Outside the calendar no day is guessed.
            return Deadline.NEVER;
        }
    }
}
