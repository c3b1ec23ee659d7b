package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;
import org.tiepdan.lawpack.limit.LimitUnit;

/**
 * One time limit of one case, computed once and carried: nobody computes it again.
 *
 * @param startsOn the day of the event that set it; not counted
 * @param statutoryDueOn the last day before it is rolled off rest days
 * @param dueOn the last day on which it can be met
 * @param dueAt the first instant after {@code dueOn} in Viet Nam
 * @param checkAt when it is judged: {@code dueAt}, or later where it was already past when it was set
 * @param lookAt when the clock looks at it next: {@code checkAt}, or earlier for a warning
 * @param warned how many working days before the end the latest warning was for; null before the first
 * @param owedBy code of the body that owes the act
 * @param calendar version of the working calendar it was counted by
 * @param ruleset version of the law it was read from
 * @param counted how its days were counted; null for a limit that was set before that was kept
 * @param armedBy opaque id of the fact or command that set it
 * @param metOn the day of the act that met it; only when {@code MET}
 */
public record Deadline(
        String ruleId,
        String nameVi,
        String nameEn,
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        Instant dueAt,
        Instant checkAt,
        Instant lookAt,
        @Nullable Integer warned,
        String owedBy,
        String basis,
        String calendar,
        String ruleset,
        @Nullable Counted counted,
        String armedBy,
        DeadlineState state,
        @Nullable LocalDate metOn) {

    /**
     * Why the last day is the day it is.
     *
     * @param length in {@code unit}s
     * @param skipped the rest days that were not counted, or over which the last day was rolled, in order
     * @param worked the worked days that were counted, or on which the last day could stay; none
     *     of a limit that was set before they were kept
     */
    public record Counted(int length, LimitUnit unit, List<SkippedDay> skipped, List<WorkedDay> worked) {
        public Counted {
            skipped = List.copyOf(skipped);
            worked = List.copyOf(worked);
        }
    }

    public boolean stillOpen() {
        return state == DeadlineState.OPEN;
    }

    /** A limit that was already past when it was set says nothing about how promptly its breach was noticed. */
    public boolean fellDueAfterItWasSet() {
        return checkAt.equals(dueAt);
    }

    /** One rule may be set again for a case, at another body: what set it tells the two apart. */
    boolean isSameAs(Deadline other) {
        return ruleId.equals(other.ruleId) && armedBy.equals(other.armedBy);
    }

    Deadline with(DeadlineState next, @Nullable LocalDate actOn) {
        return with(lookAt, warned, next, actOn);
    }

    /** @param days of the warning that was given */
    Deadline warned(int days, Instant nextLookAt) {
        return with(nextLookAt, days, state, metOn);
    }

    Deadline lookedAtNext(Instant moment) {
        return moment.equals(lookAt) ? this : with(moment, warned, state, metOn);
    }

    private Deadline with(
            Instant nextLookAt, @Nullable Integer lastWarned, DeadlineState next, @Nullable LocalDate actOn) {
        return new Deadline(
                ruleId,
                nameVi,
                nameEn,
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                checkAt,
                nextLookAt,
                lastWarned,
                owedBy,
                basis,
                calendar,
                ruleset,
                counted,
                armedBy,
                next,
                actOn);
    }
}
