package org.tiepdan.tracking.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.calendar.OutsideCalendarException;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.TimeLimit;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineApproaching;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineElapsed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineEndedLate;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;

/** Sets, meets, cancels and judges single time limits. {@code CaseLimits} chooses which limit to set when. */
public final class DeadlineDecider {
    private final LawPack law;
    private final Duration lateEntryGrace;
    private final Warnings warnings;

    /**
     * @param lateEntryGrace how long a limit waits for a late entry if it is already past, or due for a warning, when it is set
     * @param warnWorkingDays numbers of working days before the last day at which to warn, each at least 1
     */
    public DeadlineDecider(LawPack law, Duration lateEntryGrace, List<Integer> warnWorkingDays) {
        this.law = law;
        this.lateEntryGrace = lateEntryGrace;
        this.warnings = new Warnings(law.calendar(), warnWorkingDays);
    }

    /**
     * The basis of a new limit.
     *
     * @param limit in force on the day of the event
     * @param on the day of the event
     * @param complex whether the matter was found complex by then
     * @param remote whether it lies in a remote area with difficult travel
     */
    public record Start(
            TimeLimit limit, LimitEvent event, LocalDate on, String owedBy, boolean complex, boolean remote) {}

    /**
     * @param armedBy opaque id of the fact or command
     * @return empty if the working calendar does not reach the limit's end: a due date is never guessed
     */
    public Optional<DeadlineSet> set(Start start, Instant now, String armedBy) {
        try {
            var due = law.timeLimits().due(start.limit(), start.on(), start.complex(), start.remote());
            var deadline = open(start, due, now, armedBy);
            return Optional.of(new DeadlineSet(planned(deadline, now)));
        } catch (OutsideCalendarException e) {
            return Optional.empty();
        }
    }

    /**
     * The effect of an act, done on a day and entered now, on a limit that it can meet.
     *
     * @param cause the kind of event
     */
    public Optional<DeadlineEvent> act(Deadline deadline, LocalDate on, Instant now, String cause) {
        boolean inTime = !on.isAfter(deadline.dueOn());
        boolean ended = !now.isBefore(deadline.dueAt());
        return switch (deadline.state()) {
            case OPEN -> Optional.of(inTime ? new DeadlineMet(deadline, on, ended, false) : lapsed(deadline, now, on));
            case PAUSED -> Optional.of(new DeadlineMet(deadline, on, false, false));
            case MISSED ->
                inTime ? Optional.of(new DeadlineMet(deadline, on, true, true)) : endedLate(deadline, on, cause);
            case ELAPSED -> inTime ? Optional.of(new DeadlineMet(deadline, on, true, false)) : Optional.empty();
            case MET, CANCELLED -> Optional.empty();
        };
    }

    /**
     * The effect on a limit whose act is no longer owed from a day on: it may have been missed before that day, or wrongly recorded as
     * missed.
     */
    public Optional<DeadlineEvent> cancel(Deadline deadline, LocalDate on, Instant now, String cause) {
        boolean inTime = !on.isAfter(deadline.dueOn());
        return switch (deadline.state()) {
            case OPEN ->
                Optional.of(inTime ? new DeadlineCancelled(deadline, cause, false) : lapsed(deadline, now, on));
            case PAUSED -> Optional.of(new DeadlineCancelled(deadline, cause, false));
            case MISSED ->
                inTime ? Optional.of(new DeadlineCancelled(deadline, cause, true)) : endedLate(deadline, on, cause);
            case ELAPSED -> inTime ? Optional.of(new DeadlineCancelled(deadline, cause, false)) : Optional.empty();
            case MET, CANCELLED -> Optional.empty();
        };
    }

    /** The effect on a limit that turns out never to have been owed: no day is too late for that. */
    public Optional<DeadlineEvent> discard(Deadline deadline, String cause) {
        return switch (deadline.state()) {
            case OPEN, PAUSED, ELAPSED -> Optional.of(new DeadlineCancelled(deadline, cause, false));
            case MISSED -> Optional.of(new DeadlineCancelled(deadline, cause, true));
            case MET, CANCELLED -> Optional.empty();
        };
    }

    /**
     * The result when a limit ends without the act: only the owner of a duty is late.
     *
     * @param endedOn the day of the late act, or since which it is no longer owed; null while it is owed
     */
    static DeadlineEvent lapsed(Deadline deadline, Instant now, @Nullable LocalDate endedOn) {
        return deadline.terms().isDuty() ? new DeadlineMissed(deadline, now, endedOn) : new DeadlineElapsed(deadline);
    }

    /** Records that a missed act is no longer owed; empty if that is known. */
    public Optional<DeadlineEvent> endedLate(Deadline deadline, LocalDate on, String cause) {
        return deadline.isEscalating() ? Optional.of(new DeadlineEndedLate(deadline, on, cause)) : Optional.empty();
    }

    /**
     * The clock only proposes: a limit met or cancelled since then, or still in its grace period, is not missed, and one already due gets
     * no warning.
     */
    public Optional<DeadlineEvent> check(Deadline deadline, Instant now) {
        if (!deadline.stillOpen()) {
            return Optional.empty();
        }
        if (!now.isBefore(deadline.checkAt())) {
            return Optional.of(lapsed(deadline, now, null));
        }
        if (now.isBefore(deadline.lookAt()) || !now.isBefore(deadline.dueAt())) {
            return Optional.empty();
        }
        return warnings.due(deadline, now)
                .map(days -> new DeadlineApproaching(
                        deadline,
                        days,
                        warnings.workingDaysLeft(deadline, now),
                        now,
                        warnings.next(deadline, now).orElse(deadline.checkAt())));
    }

    /** @return the limit with the moment of the next check, if {@link #check} has no result now */
    public Deadline lookAgain(Deadline deadline, Instant now) {
        return deadline.stillOpen() && !now.isBefore(deadline.lookAt())
                ? deadline.lookedAtNext(nextLook(deadline, now))
                : deadline;
    }

    /**
     * For limits set by another program or under other settings. Checks are only ever moved forward: one without a result does no harm.
     *
     * @return the limit with an earlier check, if a warning needs it
     */
    public Deadline replan(Deadline deadline, Instant now) {
        var wanted = nextLook(deadline, now);
        return deadline.stillOpen() && wanted.isBefore(deadline.lookAt()) ? deadline.lookedAtNext(wanted) : deadline;
    }

    private Instant nextLook(Deadline deadline, Instant now) {
        if (!now.isBefore(deadline.dueAt())) {
            return deadline.checkAt();
        }
        var next = warnings.next(deadline, now).orElse(deadline.checkAt());
        var grace = now.plus(lateEntryGrace);
        return warnings.due(deadline, now).isPresent() && grace.isBefore(next) ? grace : next;
    }

    /** @return the limit with the moment of its first check */
    Deadline planned(Deadline deadline, Instant now) {
        return deadline.lookedAtNext(nextLook(deadline, now));
    }

    /** @return when a limit with that end is judged: one that is already past waits for a late entry */
    Instant judgedAt(Instant dueAt, Instant now) {
        return dueAt.isAfter(now) ? dueAt : now.plus(lateEntryGrace);
    }

    private Deadline open(Start start, DueDate due, Instant now, String armedBy) {
        var checkAt = judgedAt(due.dueAt(), now);
        return new Deadline(
                terms(start, due),
                new Deadline.Counted(due.daysCounted(), start.limit().unit(), due.skipped(), due.worked()),
                checkAt,
                checkAt,
                null,
                armedBy,
                DeadlineState.OPEN,
                null,
                Changes.NONE,
                null);
    }

    private Terms terms(Start start, DueDate due) {
        var limit = start.limit();
        return new Terms(
                limit.ruleId(),
                limit.step(),
                start.event(),
                limit.nameVi(),
                limit.nameEn(),
                due.startsOn(),
                due.statutoryDueOn(),
                due.dueOn(),
                due.dueAt(),
                start.owedBy(),
                limit.basis(),
                law.calendar().version(),
                law.ruleset(),
                limit.course().kind() == Course.Kind.DUTY
                        ? null
                        : limit.course().kind(),
                limit.course().atEnd());
    }
}
