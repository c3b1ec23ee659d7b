package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.tracking.deadline.Changes.Pause;

/** What became true about one time limit of a case. */
public sealed interface DeadlineEvent {

    /** The limit as it was before. */
    Deadline deadline();

    /** The kind of event, as others know it: {@code deadline.met}. */
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

    /** Whether the time of the limit had run out, and turns out not to have. */
    default boolean undoesAnEnd() {
        return deadline().hasRunOut() && !(this instanceof DeadlineEscalated) && !(this instanceof DeadlineEndedLate);
    }

    record DeadlineSet(Deadline deadline) implements DeadlineEvent {}

    /**
     * @param metOn the day of the act, not after the limit's last day
     * @param lateEntry the act was entered after the limit had ended
     * @param supersedesMiss the limit had been recorded as missed, which this puts right
     */
    record DeadlineMet(Deadline deadline, LocalDate metOn, boolean lateEntry, boolean supersedesMiss)
            implements DeadlineEvent {}

    /**
     * @param days of the setting: how many working days before the end this warning is for
     * @param workingDaysLeft how many there were when it was noticed, fewer where that was late
     * @param lookAt when the limit is looked at next
     */
    record DeadlineApproaching(Deadline deadline, int days, int workingDaysLeft, Instant noticedAt, Instant lookAt)
            implements DeadlineEvent {}

    /** @param endedOn the day of the act that came too late, or from which it was no longer owed; null while it is */
    record DeadlineMissed(
            Deadline deadline,
            Instant noticedAt,
            @Nullable LocalDate endedOn) implements DeadlineEvent {}

    /**
     * A body goes on being late: another one can act.
     *
     * @param owedBy code of the body that owes the act now; another than the limit's was late where the case was handed on
     * @param workingDaysLate since the last day
     * @param basis the articles
     * @param actedOn the day on which {@code step.to()} had already acted; null where it has yet to
     */
    record DeadlineEscalated(
            Deadline deadline,
            Escalation.Step step,
            String owedBy,
            int workingDaysLate,
            String basis,
            Instant noticedAt,
            @Nullable LocalDate actedOn) implements DeadlineEvent {}

    /**
     * What was missed is no longer owed: the act came, or the case went on without it.
     *
     * @param cause the kind of event that ended it, {@code case.accepted}
     */
    record DeadlineEndedLate(Deadline deadline, LocalDate on, String cause) implements DeadlineEvent {}

    /**
     * @param cause the kind of event that made the limit pointless, {@code case.withdrawn}
     * @param supersedesMiss the limit had been recorded as missed, which this puts right: the event came before its end
     */
    record DeadlineCancelled(Deadline deadline, String cause, boolean supersedesMiss) implements DeadlineEvent {}

    /**
     * @param on the first day that is not counted
     * @param ground code of the legal ground
     */
    record DeadlinePaused(Deadline deadline, LocalDate on, String ground) implements DeadlineEvent {}

    record DeadlineElapsed(Deadline deadline) implements DeadlineEvent {}

    /**
     * @param revised the limit as it now is, under the same id
     * @param cause the kind of event that changed it, {@code case.extended}
     * @param supersedesMiss it had been recorded as missed, which this puts right
     * @param notice number of the notice that moved the calendar; null for everything else
     */
    record DeadlineRevised(
            Deadline deadline,
            Deadline revised,
            String cause,
            boolean supersedesMiss,
            @Nullable String notice) implements DeadlineEvent {}

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
            case DeadlinePaused(var deadline, var on, var ground) ->
                replaced(
                        deadlines,
                        deadline.with(deadline.changes().paused(new Pause(on, null, ground)))
                                .with(DeadlineState.PAUSED, null));
            case DeadlineElapsed elapsed ->
                replaced(deadlines, elapsed.deadline().with(DeadlineState.ELAPSED, null));
            case DeadlineRevised revised -> replaced(deadlines, revised.revised());
            case DeadlineCancelled gone -> replaced(deadlines, gone.deadline().with(DeadlineState.CANCELLED, null));
        };
    }

    private static Escalation steps(Deadline escalating) {
        return Objects.requireNonNull(escalating.escalation());
    }

    /** @return {@code deadlines} with {@code changed} in its place */
    static List<Deadline> replaced(List<Deadline> deadlines, Deadline changed) {
        return deadlines.stream()
                .map(deadline -> deadline.isThatOf(changed) ? changed : deadline)
                .toList();
    }
}
