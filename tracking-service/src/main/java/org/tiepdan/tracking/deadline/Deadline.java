package org.tiepdan.tracking.deadline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.LimitUnit;

/**
 * One time limit of one case, computed once and stored: no other component recomputes it.
 *
 * @param counted how its days were counted; null for a limit from before that was stored
 * @param checkAt when it is judged: {@code dueAt}, or later if it was already past when it was set
 * @param lookAt the clock's next check: {@code checkAt}, or earlier for a warning
 * @param warned the number of working days before the end of the latest warning; null before the first
 * @param armedBy opaque id of the fact or command that set it
 * @param metOn the day of the act that met it; only when {@code MET}
 * @param changes since it was set
 * @param escalation after it was missed; null for a limit that was not missed, or whose miss an earlier program found
 */
public record Deadline(
        Terms terms,
        @Nullable Counted counted,
        Instant checkAt,
        Instant lookAt,
        @Nullable Integer warned,
        String armedBy,
        DeadlineState state,
        @Nullable LocalDate metOn,
        Changes changes,
        @Nullable Escalation escalation) {
    /** The next check of a limit that needs none. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** A limit has the id of the event that sets it, so readers of earlier events, which have no limit id, know it, too. */
    private static final String SET = "deadline.set.v1";

    /**
     * Identifies this limit of this case, through all changes and however often its rule is set again: derived from the setting event and
     * the rule.
     */
    public String id() {
        return UUID.nameUUIDFromBytes((armedBy + '\n' + SET + '\n' + ruleId()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Whether both have the same {@link #id}, without computing it. */
    public boolean isThatOf(Deadline other) {
        return armedBy.equals(other.armedBy) && ruleId().equals(other.ruleId());
    }

    /**
     * The cause of the effects of its end: its id with a suffix that changes each time the end is published, so that a second end is not
     * taken for a repetition of the first.
     */
    public String endCause() {
        return id() + changes.suffix();
    }

    /** Whether the end of that limit started this one, however often that end was published. */
    public boolean isStartedByTheEndOf(Deadline other) {
        var id = other.id();
        return armedBy.startsWith(id) && Changes.isSuffix(armedBy.substring(id.length()));
    }

    /** With the cause of a limit started by another publication of the same end. */
    public Deadline armedAs(Deadline other) {
        return new Deadline(terms, counted, checkAt, lookAt, warned, other.armedBy, state, metOn, changes, escalation);
    }

    public String ruleId() {
        return terms.ruleId();
    }

    public String owedBy() {
        return terms.owedBy();
    }

    public LocalDate startsOn() {
        return terms.startsOn();
    }

    public LocalDate statutoryDueOn() {
        return terms.statutoryDueOn();
    }

    public LocalDate dueOn() {
        return terms.dueOn();
    }

    public Instant dueAt() {
        return terms.dueAt();
    }

    /**
     * Why the last day is the one it is.
     *
     * @param length in {@code unit}s
     * @param skipped the rest days that were not counted, or from which the last day was moved, in order
     * @param worked the worked days that were counted, or on which the last day could fall; empty for a limit from before they were stored
     */
    public record Counted(int length, LimitUnit unit, List<SkippedDay> skipped, List<WorkedDay> worked) {
        public Counted {
            skipped = List.copyOf(skipped);
            worked = List.copyOf(worked);
        }
    }

    /** Whether at most the clock's plans and warnings differ. */
    public boolean saysTheSameAs(Deadline other) {
        var planned = with(other.lookAt, other.warned, state, metOn);
        return planned.equals(other)
                || (escalation == null && planned.escalated(other.escalation).equals(other));
    }

    /**
     * @param is the recorded limit
     * @return empty if it says the same already; otherwise with one more correction, so that the clock's events have new ids
     */
    public Optional<Deadline> correcting(Deadline is) {
        int corrections = is.changes().corrections();
        return is.saysTheSameAs(with(changes.corrected(corrections)))
                ? Optional.empty()
                : Optional.of(with(changes.corrected(corrections + 1)));
    }

    /** The corrected limit with the steps already taken, which are not taken again. */
    public Deadline stepsOf(Deadline is) {
        boolean isTheSameMiss =
                state == DeadlineState.MISSED && is.state == DeadlineState.MISSED && dueAt().equals(is.dueAt());
        return escalation == null || is.escalation == null || !isTheSameMiss
                ? this
                : escalated(new Escalation(is.escalation.steps(), escalation.endedOn()))
                        .lookedAtNext(NEVER);
    }

    public boolean stillOpen() {
        return state == DeadlineState.OPEN;
    }

    /** Whether it is still owed, suspended or not. */
    public boolean isRunning() {
        return state == DeadlineState.OPEN || state == DeadlineState.PAUSED;
    }

    /** Whether it was missed and is still owed, so that steps are taken against its owner. */
    public boolean isEscalating() {
        return state == DeadlineState.MISSED && escalation != null && escalation.goesOn();
    }

    /** Whether the clock has to check it again. */
    public boolean isWatched() {
        return stillOpen() || (isEscalating() && !lookAt.equals(NEVER));
    }

    /** Whether its time is known to have run out. */
    public boolean hasRunOut() {
        return state == DeadlineState.MISSED || state == DeadlineState.ELAPSED;
    }

    public int length() {
        return Objects.requireNonNull(counted).length();
    }

    /** A limit that was already past when it was set says nothing about how promptly its breach was noticed. */
    public boolean fellDueAfterItWasSet() {
        return checkAt.equals(dueAt());
    }

    Deadline with(DeadlineState next, @Nullable LocalDate actOn) {
        return with(lookAt, warned, next, actOn).escalated(null);
    }

    /** @param endedOn the day since which nothing is owed; null while it is owed */
    Deadline missed(@Nullable LocalDate endedOn) {
        return with(NEVER, warned, DeadlineState.MISSED, null).escalated(Escalation.begun(endedOn));
    }

    /** A limit missed before escalation existed: no step was taken, and the act is still owed. */
    public Deadline isOwedStill() {
        return missed(null);
    }

    Deadline escalated(@Nullable Escalation now) {
        return new Deadline(terms, counted, checkAt, lookAt, warned, armedBy, state, metOn, changes, now);
    }

    /** @param days of the given warning */
    Deadline warned(int days, Instant nextLookAt) {
        return with(nextLookAt, days, state, metOn);
    }

    public Deadline lookedAtNext(Instant moment) {
        return moment.equals(lookAt) ? this : with(moment, warned, state, metOn);
    }

    private Deadline with(
            Instant nextLookAt, @Nullable Integer lastWarned, DeadlineState next, @Nullable LocalDate actOn) {
        return new Deadline(terms, counted, checkAt, nextLookAt, lastWarned, armedBy, next, actOn, changes, escalation);
    }

    Deadline with(Changes changed) {
        return new Deadline(terms, counted, checkAt, lookAt, warned, armedBy, state, metOn, changed, escalation);
    }

    /** Counted by other terms, which move no day by themselves. */
    Deadline under(Terms other, Counted how) {
        return new Deadline(other, how, checkAt, lookAt, warned, armedBy, state, metOn, changes, escalation);
    }

    /** Without its warnings, since the new owner got none. */
    Deadline owedBy(String owner) {
        return new Deadline(
                terms.owedBy(owner), counted, checkAt, lookAt, null, armedBy, state, metOn, changes, escalation);
    }

    /** Open again, and without its warnings. */
    Deadline countedAnew(DueDate due, String calendar, Instant judgedAt) {
        var again =
                new Counted(due.daysCounted(), Objects.requireNonNull(counted).unit(), due.skipped(), due.worked());
        return new Deadline(
                terms.until(due, calendar),
                again,
                judgedAt,
                judgedAt,
                null,
                armedBy,
                DeadlineState.OPEN,
                null,
                changes,
                null);
    }
}
