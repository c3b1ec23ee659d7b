package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.deadline.Changes.Pause;

/** An event about one time limit of a case. */
public sealed interface DeadlineEvent {

    /** The limit before the event. */
    Deadline deadline();

    /** The public name of the kind of event, such as {@code deadline.met}. */
    default String kind() {
        return switch (this) {
            case DeadlineSet _ -> "deadline.set";
            case DeadlineMet _ -> "deadline.met";
            case DeadlineApproaching _ -> "deadline.approaching";
            case DeadlineMissed _ -> "deadline.missed";
            case DeadlineCancelled _ -> "deadline.cancelled";
            case DeadlinePaused _ -> "deadline.paused";
            case DeadlineElapsed _ -> "deadline.elapsed";
            case DeadlineRevised _ -> "deadline.revised";
            case DeadlineEscalated _ -> "case.escalated";
            case DeadlineEndedLate _ -> "deadline.ended-late";
        };
    }

    /** Whether the time of the limit ran out without the act. */
    default boolean isAnEnd() {
        return this instanceof DeadlineMissed || this instanceof DeadlineElapsed;
    }

    /** Whether the event undoes an end: the time had not run out after all. */
    default boolean undoesAnEnd() {
        return deadline().hasRunOut() && !(this instanceof DeadlineEscalated) && !(this instanceof DeadlineEndedLate);
    }

    record DeadlineSet(Deadline deadline) implements DeadlineEvent {}

    /**
     * @param metOn the day of the act, not after the limit's last day
     * @param lateEntry whether the act was entered after the limit had ended
     * @param supersedesMiss whether it corrects a recorded miss
     */
    record DeadlineMet(Deadline deadline, LocalDate metOn, boolean lateEntry, boolean supersedesMiss)
            implements DeadlineEvent {}

    /**
     * @param days the configured number of working days before the end
     * @param workingDaysLeft the actual number when it was noticed, lower if that was late
     * @param lookAt the next check of the limit
     */
    record DeadlineApproaching(Deadline deadline, int days, int workingDaysLeft, Instant noticedAt, Instant lookAt)
            implements DeadlineEvent {}

    /** @param endedOn the day of the late act, or since which it was no longer owed; null while it is owed */
    record DeadlineMissed(
            Deadline deadline, Instant noticedAt, @Nullable LocalDate endedOn) implements DeadlineEvent {}

    /**
     * A body stays late: another one can act.
     *
     * @param owedBy code of the body that now owes the act; if the case was handed on, another one was late
     * @param workingDaysLate since the last day
     * @param basis the articles
     * @param actedOn the day on which {@code step.to()} had already acted; null if it has not
     */
    record DeadlineEscalated(
            Deadline deadline,
            Escalation.Step step,
            String owedBy,
            int workingDaysLate,
            String basis,
            Instant noticedAt,
            @Nullable LocalDate actedOn)
            implements DeadlineEvent {}

    /**
     * A missed act is no longer owed: it was done, or the case continued without it.
     *
     * @param cause the kind of event that ended it, such as {@code case.accepted}
     */
    record DeadlineEndedLate(Deadline deadline, LocalDate on, String cause) implements DeadlineEvent {}

    /**
     * @param cause the kind of event that made the limit pointless, such as {@code case.withdrawn}
     * @param supersedesMiss whether it corrects a recorded miss: the event came before the end
     */
    record DeadlineCancelled(Deadline deadline, String cause, boolean supersedesMiss) implements DeadlineEvent {}

    /** @param pause without an end */
    record DeadlinePaused(Deadline deadline, Pause pause) implements DeadlineEvent {}

    record DeadlineElapsed(Deadline deadline) implements DeadlineEvent {}

    /**
     * @param revised the limit after the change, under the same id
     * @param cause the kind of event that changed it, such as {@code case.extended}
     * @param supersedesMiss whether it corrects a recorded miss
     * @param notice number of the notice that moved the calendar; null otherwise
     */
    record DeadlineRevised(
            Deadline deadline,
            Deadline revised,
            String cause,
            boolean supersedesMiss,
            @Nullable String notice) implements DeadlineEvent {
        /** @param owner code of the body that owes the limit from now on */
        public DeadlineRevised owedBy(String owner) {
            return new DeadlineRevised(deadline, revised.owedBy(owner), cause, supersedesMiss, notice);
        }
    }

    /** @return {@code deadlines} after {@code event}, in the order in which they were set */
    static List<Deadline> evolve(List<Deadline> deadlines, DeadlineEvent event) {
        return switch (event) {
            case DeadlineSet(var deadline) -> {
                var more = new ArrayList<>(deadlines);
                more.add(deadline);
                yield List.copyOf(more);
            }
            case DeadlineMet met -> replaced(deadlines, met.deadline().with(DeadlineState.MET, met.metOn()));
            case DeadlineApproaching near -> replaced(deadlines, near.deadline().warned(near.days(), near.lookAt()));
            case DeadlineMissed missed -> replaced(deadlines, missed.deadline().missed(missed.endedOn()));
            case DeadlineEscalated up ->
                replaced(
                        deadlines,
                        up.deadline()
                                .escalated(steps(up.deadline()).with(up.step()))
                                .lookedAtNext(Deadline.NEVER));
            case DeadlineEndedLate late ->
                replaced(
                        deadlines,
                        late.deadline()
                                .escalated(steps(late.deadline()).ended(late.on()))
                                .lookedAtNext(Deadline.NEVER));
            case DeadlinePaused(var deadline, var pause) ->
                replaced(
                        deadlines,
                        deadline.with(deadline.changes().paused(pause)).with(DeadlineState.PAUSED, null));
            case DeadlineElapsed elapsed ->
                replaced(deadlines, elapsed.deadline().with(DeadlineState.ELAPSED, null));
            case DeadlineRevised revised -> replaced(deadlines, revised.revised());
            case DeadlineCancelled gone -> replaced(deadlines, gone.deadline().with(DeadlineState.CANCELLED, null));
        };
    }

    private static Escalation steps(Deadline escalating) {
        return Objects.requireNonNull(escalating.escalation());
    }

    /** @return {@code deadlines} with {@code changed} replaced */
    static List<Deadline> replaced(List<Deadline> deadlines, Deadline changed) {
        return deadlines.stream()
                .map(deadline -> deadline.isThatOf(changed) ? changed : deadline)
                .toList();
    }
}
