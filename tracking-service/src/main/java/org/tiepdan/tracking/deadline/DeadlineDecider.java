package org.tiepdan.tracking.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.tiepdan.lawpack.DueDate;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.OutsideCalendarException;
import org.tiepdan.lawpack.TimeLimit;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineCancelled;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMet;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineMissed;
import org.tiepdan.tracking.deadline.DeadlineEvent.DeadlineSet;

/** Sets, meets, cancels and judges single time limits. Which limit is set when is not its business. */
public final class DeadlineDecider {
    private final LawPack law;
    private final Duration lateEntryGrace;

    /** @param lateEntryGrace how long a limit that is already past when it is set waits for its act to be typed in */
    public DeadlineDecider(LawPack law, Duration lateEntryGrace) {
        this.law = law;
        this.lateEntryGrace = lateEntryGrace;
    }

    /**
     * @param startsOn the day of the event, which also picks the version of the rule
     * @param armedBy opaque id of the fact or command
     * @return empty when no version of the rule is in force on that day, or the working calendar does not reach the limit's
     *     end: a due date is never guessed
     */
    public Optional<DeadlineSet> set(String ruleId, String owedBy, LocalDate startsOn, Instant now, String armedBy) {
        return law.timeLimits().inForce(ruleId, startsOn).flatMap(limit -> {
            try {
                var due = law.timeLimits().due(limit, startsOn, false, false);
                return Optional.of(new DeadlineSet(open(limit, due, owedBy, now, armedBy)));
            } catch (OutsideCalendarException e) {
                return Optional.empty();
            }
        });
    }

    /** What an act done on a day, entered now, means for a limit that it can meet. */
    public Optional<DeadlineEvent> act(Deadline deadline, LocalDate on, Instant now) {
        boolean inTime = !on.isAfter(deadline.dueOn());
        boolean ended = !now.isBefore(deadline.dueAt());
        return switch (deadline.state()) {
            case OPEN ->
                Optional.of(inTime ? new DeadlineMet(deadline, on, ended, false) : new DeadlineMissed(deadline, now));
            case MISSED -> inTime ? Optional.of(new DeadlineMet(deadline, on, true, true)) : Optional.empty();
            case MET, CANCELLED -> Optional.empty();
        };
    }

    /** What happens to a limit whose act is no longer owed from a day on: it may have been broken before that day. */
    public Optional<DeadlineEvent> cancel(Deadline deadline, LocalDate on, Instant now, String cause) {
        if (!deadline.stillOpen()) {
            return Optional.empty();
        }
        return Optional.of(
                on.isAfter(deadline.dueOn())
                        ? new DeadlineMissed(deadline, now)
                        : new DeadlineCancelled(deadline, cause));
    }

    /** The clock only proposes; a limit met or cancelled since then, or not yet to be judged, is not missed. */
    public Optional<DeadlineMissed> check(Deadline deadline, Instant now) {
        return deadline.stillOpen() && !now.isBefore(deadline.checkAt())
                ? Optional.of(new DeadlineMissed(deadline, now))
                : Optional.empty();
    }

    private Deadline open(TimeLimit limit, DueDate due, String owedBy, Instant now, String armedBy) {
        return new Deadline(
                limit.ruleId(),
                limit.nameVi(),
                limit.nameEn(),
                due.startsOn(),
                due.statutoryDueOn(),
                due.dueOn(),
                due.dueAt(),
                due.dueAt().isAfter(now) ? due.dueAt() : now.plus(lateEntryGrace),
                owedBy,
                limit.basis(),
                law.calendar().version(),
                law.ruleset(),
                armedBy,
                DeadlineState.OPEN,
                null);
    }
}
