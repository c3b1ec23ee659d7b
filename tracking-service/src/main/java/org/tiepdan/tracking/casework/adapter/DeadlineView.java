package org.tiepdan.tracking.casework.adapter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.LimitUnit;
import org.tiepdan.tracking.deadline.Changes.Extension;
import org.tiepdan.tracking.deadline.Changes.Pause;
import org.tiepdan.tracking.deadline.Deadline;
import org.tiepdan.tracking.deadline.DeadlineState;
import org.tiepdan.tracking.deadline.Escalation;

/**
 * The public view of a time limit: when it is set, over HTTP and in replies.
 *
 * @param deadlineId absent only in replies from before limits had ids
 * @param step absent, like {@code startedBy}, for a limit set before these were stored
 * @param state absent if the limit has just been set
 * @param metOn the day of the act that met it; absent otherwise
 * @param length in {@code unit}s; absent, with {@code unit}, {@code skipped} and {@code worked}, for a limit set before that was kept
 * @param skipped the rest days that were not counted, or over which the last day was rolled
 * @param worked the worked days that were counted, or on which the last day could stay
 * @param pauses the spans not counted; absent, like {@code extensions}, if there are none
 * @param extensions the extensions granted
 * @param kind what its expiry means; absent for a duty
 * @param notices numbers of the notices by which it was counted again, in order; absent if none
 * @param escalation escalation after it was missed; absent if it was not missed, and before the first step
 */
public record DeadlineView(
        @Nullable String deadlineId,
        String ruleId,
        @Nullable LimitStep step,
        @Nullable LimitEvent startedBy,
        String nameVi,
        String nameEn,
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        Instant dueAt,
        String owedBy,
        @Nullable DeadlineState state,
        @Nullable LocalDate metOn,
        String basis,
        String calendar,
        @Nullable String ruleset,
        @Nullable Integer length,
        @Nullable LimitUnit unit,
        @Nullable List<SkippedDay> skipped,
        @Nullable List<WorkedDay> worked,
        @Nullable List<Pause> pauses,
        @Nullable List<Extension> extensions,
        Course.@Nullable Kind kind,
        @Nullable List<String> notices,
        @Nullable Escalation escalation) {

    public static DeadlineView of(Deadline deadline) {
        var counted = deadline.counted();
        var worked = counted == null || counted.worked().isEmpty() ? null : counted.worked();
        return view(deadline, deadline.id(), deadline.state(), worked);
    }

    /**
     * The view of a limit that has just been set, without state.
     *
     * @param id as in {@link Deadline#id}
     */
    public static DeadlineView set(Deadline deadline, String id) {
        var counted = deadline.counted();
        return view(deadline, id, null, counted == null ? null : counted.worked());
    }

    private static DeadlineView view(
            Deadline deadline, String id, @Nullable DeadlineState state, @Nullable List<WorkedDay> worked) {
        var terms = deadline.terms();
        var counted = deadline.counted();
        return new DeadlineView(
                id,
                terms.ruleId(),
                terms.step(),
                terms.startedBy(),
                terms.nameVi(),
                terms.nameEn(),
                terms.startsOn(),
                terms.statutoryDueOn(),
                terms.dueOn(),
                terms.dueAt(),
                terms.owedBy(),
                state,
                deadline.metOn(),
                terms.basis(),
                terms.calendar(),
                terms.ruleset(),
                counted == null ? null : counted.length(),
                counted == null ? null : counted.unit(),
                counted == null ? null : counted.skipped(),
                worked,
                deadline.changes().pauses().isEmpty()
                        ? null
                        : deadline.changes().pauses(),
                deadline.changes().extensions().isEmpty()
                        ? null
                        : deadline.changes().extensions(),
                terms.kind(),
                deadline.changes().notices().isEmpty()
                        ? null
                        : deadline.changes().notices(),
                shown(deadline.escalation()));
    }

    private static @Nullable Escalation shown(@Nullable Escalation escalation) {
        return escalation == null || (escalation.steps().isEmpty() && escalation.endedOn() == null) ? null : escalation;
    }
}
