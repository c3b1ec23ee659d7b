package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.calendar.WorkingCalendar;

/** When to warn that a time limit ends soon (cảnh báo sắp đến hạn). */
final class Warnings {
    private final WorkingCalendar calendar;
    private final List<Integer> workingDays;

    /** @param workingDays numbers of working days before the last day of a limit, each at least 1; empty for no warnings */
    Warnings(WorkingCalendar calendar, List<Integer> workingDays) {
        this.calendar = calendar;
        this.workingDays = workingDays.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** @param at 00:00 in Viet Nam of the day {@code days} working days before the limit's last day */
    private record Moment(int days, Instant at) {}

    /** @return the days of the latest warning that is due by {@code now} and was not given */
    Optional<Integer> due(Deadline deadline, Instant now) {
        return notGiven(deadline)
                .filter(moment -> !moment.at().isAfter(now))
                .map(Moment::days)
                .min(Comparator.naturalOrder());
    }

    /** @return the first warning after {@code now} that was not given */
    Optional<Instant> next(Deadline deadline, Instant now) {
        return notGiven(deadline).map(Moment::at).filter(at -> at.isAfter(now)).min(Comparator.naturalOrder());
    }

    /** @return the working days from {@code now} to the day before the limit's last day; 0 on that day itself */
    int workingDaysLeft(Deadline deadline, Instant now) {
        return calendar.workingDaysBetween(LegalTime.dateOf(now), deadline.statutoryDueOn());
    }

    /** Warnings before a given one have passed, given or not; limits that no body owes have no warnings. */
    private Stream<Moment> notGiven(Deadline deadline) {
        var given = deadline.warned();
        return deadline.terms().isOwedByABody() ? notGiven(deadline.statutoryDueOn(), given) : Stream.empty();
    }

    private Stream<Moment> notGiven(LocalDate lastDay, @Nullable Integer given) {
        return workingDays.stream()
                .filter(days -> given == null || days < given)
                .flatMap(days -> moment(lastDay, days).stream());
    }

    private Optional<Moment> moment(LocalDate lastDay, int days) {
        try {
            var day = calendar.workingDaysBefore(lastDay, days);
            return Optional.of(new Moment(days, day.atStartOfDay(LegalTime.ZONE).toInstant()));
        } catch (OutsideCalendarException e) {
            return Optional.empty();
        }
    }
}
