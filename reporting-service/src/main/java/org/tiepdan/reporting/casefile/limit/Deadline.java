package org.tiepdan.reporting.casefile.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.DeadlineEvent;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineRevised;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineSet;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.Extension;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.Pause;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.event.ExplainedDay;

/**
 * One time limit of a case, as tracking counted it; reporting never recounts it.
 *
 * @param deadlineId unique among the case's limits
 * @param step what has to be done: {@code REPLY}, {@code HANDING_ON}, {@code ACCEPTANCE}, {@code SETTLEMENT} …; absent if tracking did not
 *     say
 * @param startedBy the event from which it is counted: {@code RECEIVED}, {@code ASSIGNED}, {@code ACCEPTED} …; absent likewise
 * @param dueAt the first instant after {@code dueOn} in Viet Nam
 * @param owedBy code of a body, {@code petitioner} or {@code nobody}
 * @param state {@code OPEN}, {@code MET}, {@code MISSED}, {@code PAUSED}, {@code ELAPSED} or {@code CANCELLED}
 * @param lateEntry met in time, but entered after the limit had ended
 * @param length days of {@code unit}, {@code CALENDAR_DAY} or {@code WORKING_DAY}
 * @param skipped the days that were not counted, or from which the last day was moved; absent if tracking did not say
 * @param worked the worked days that were counted, or on which the last day could fall; absent if tracking did not say
 * @param pauses the spans that are not counted; absent for none
 * @param extensions absent for none
 * @param escalations the steps against the body that missed it, in order; absent before the first
 * @param endedLateOn the day since which a missed act is no longer owed; absent while it is owed
 */
public record Deadline(
        @Nullable String deadlineId,
        String ruleId,
        @Nullable String step,
        @Nullable String startedBy,
        String nameVi,
        String nameEn,
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        Instant dueAt,
        String owedBy,
        String state,
        String basis,
        String calendar,
        @Nullable LocalDate metOn,
        @Nullable Boolean lateEntry,
        @Nullable Integer length,
        @Nullable String unit,
        @Nullable List<ExplainedDay> skipped,
        @Nullable List<ExplainedDay> worked,
        @Nullable List<Pause> pauses,
        @Nullable List<Extension> extensions,
        @Nullable List<Escalated> escalations,
        @Nullable LocalDate endedLateOn) {
    /** Owners that are no body: the petitioner, and limits that only have to elapse. */
    private static final Set<String> NO_BODY = Set.of("petitioner", "nobody");

    public static final String OPEN = "OPEN";
    public static final String MET = "MET";
    public static final String MISSED = "MISSED";
    public static final String CANCELLED = "CANCELLED";
    public static final String PAUSED = "PAUSED";
    public static final String ELAPSED = "ELAPSED";

    /** @param eventId of the event; tracking uses it as the limit's id, also in events without an id */
    public static Deadline of(DeadlineSet set, String eventId) {
        return new Deadline(
                Objects.requireNonNullElse(set.deadlineId(), eventId),
                set.ruleId(),
                set.step(),
                set.startedBy(),
                set.nameVi(),
                set.nameEn(),
                set.startsOn(),
                set.statutoryDueOn(),
                set.dueOn(),
                set.dueAt(),
                set.owedBy(),
                OPEN,
                set.basis(),
                set.calendar(),
                null,
                null,
                set.length(),
                set.unit(),
                set.skipped(),
                set.worked(),
                null,
                null,
                null,
                null);
    }

    public static Deadline of(DeadlineRevised revised) {
        var now = revised.escalation();
        return new Deadline(
                revised.deadlineId(),
                revised.ruleId(),
                revised.step(),
                revised.startedBy(),
                revised.nameVi(),
                revised.nameEn(),
                revised.startsOn(),
                revised.statutoryDueOn(),
                revised.dueOn(),
                revised.dueAt(),
                revised.owedBy(),
                revised.state(),
                revised.basis(),
                revised.calendar(),
                revised.metOn(),
                null,
                revised.length(),
                revised.unit(),
                revised.skipped(),
                revised.worked(),
                revised.pauses(),
                revised.extensions(),
                null,
                now == null ? null : now.endedOn());
    }

    public boolean owedByABody() {
        return !NO_BODY.contains(owedBy);
    }

    /** Still owed, or not done in time. */
    public boolean stillOwedOrMissed() {
        return owedByABody() && (state.equals(OPEN) || state.equals(MISSED));
    }

    /** The limit by which an open case is due: the earliest end among those that are owed or were missed. */
    public static Optional<Deadline> dueFirst(List<Deadline> limits) {
        return owedOrMissed(limits).stream().findFirst();
    }

    /** In the order of their ends. */
    public static List<Deadline> owedOrMissed(List<Deadline> limits) {
        return limits.stream()
                .filter(Deadline::stillOwedOrMissed)
                .sorted(Comparator.comparing(Deadline::dueAt))
                .toList();
    }

    public boolean isMeantBy(DeadlineEvent event) {
        if (event.deadlineId() != null && deadlineId != null) {
            return deadlineId.equals(event.deadlineId());
        }
        return ruleId.equals(event.ruleId()) && owedBy.equals(event.owedBy()) && dueAt.equals(event.dueAt());
    }

    public Deadline became(String newState, @Nullable LocalDate actOn, @Nullable Boolean late) {
        return became(newState, actOn, late, null, null);
    }

    /** @param revised the whole limit, with the steps taken but without their details */
    public Deadline keepingStepsFor(Deadline revised) {
        return revised.state.equals(MISSED) && state.equals(MISSED)
                ? revised.became(MISSED, revised.metOn, revised.lateEntry, escalations, revised.endedLateOn)
                : revised;
    }

    public Deadline escalated(Escalated step) {
        var steps = new ArrayList<Escalated>(escalations == null ? List.of() : escalations);
        steps.add(step);
        return became(state, metOn, lateEntry, List.copyOf(steps), endedLateOn);
    }

    /** @param taken code of the step that was fulfilled; null for an urging */
    public Deadline urged(String by, LocalDate on, @Nullable String taken) {
        return escalations == null
                ? this
                : became(
                        state,
                        metOn,
                        lateEntry,
                        escalations.stream()
                                .map(escalated -> escalated.acted(by, on, taken))
                                .toList(),
                        endedLateOn);
    }

    public Deadline endedLate(LocalDate on) {
        return became(state, metOn, lateEntry, escalations, on);
    }

    /** @return the body that is asked to act now, and has not; empty for none */
    public Optional<Escalated> awaited() {
        return reached().filter(step -> step.actedOn() == null);
    }

    /** The furthest step against a body that is late; empty for none. */
    public static Optional<Escalated> furthestStep(List<Deadline> limits) {
        return limits.stream().flatMap(limit -> limit.reached().stream()).max(Escalated.BY_STEP);
    }

    /** The latest step against the late body that still owes the act; empty for none. */
    public Optional<Escalated> reached() {
        return state.equals(MISSED) && endedLateOn == null && escalations != null
                ? Optional.of(escalations.getLast())
                : Optional.empty();
    }

    private Deadline became(
            String newState,
            @Nullable LocalDate actOn,
            @Nullable Boolean late,
            @Nullable List<Escalated> steps,
            @Nullable LocalDate endedOn) {
        return new Deadline(
                deadlineId,
                ruleId,
                step,
                startedBy,
                nameVi,
                nameEn,
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                owedBy,
                newState,
                basis,
                calendar,
                actOn,
                late,
                length,
                unit,
                skipped,
                worked,
                pauses,
                extensions,
                steps,
                endedOn);
    }
}
