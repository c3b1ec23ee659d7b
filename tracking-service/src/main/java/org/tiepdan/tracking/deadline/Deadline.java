package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One time limit of one case, computed once and carried: nobody computes it again.
 *
 * @param startsOn the day of the event that set it; not counted
 * @param statutoryDueOn the last day before it is rolled off rest days
 * @param dueOn the last day on which it can be met
 * @param dueAt the first instant after {@code dueOn} in Viet Nam
 * @param checkAt when it is first looked at: {@code dueAt}, or later where it was already past when it was set
 * @param owedBy code of the body that owes the act
 * @param calendar version of the working calendar it was counted by
 * @param ruleset version of the law it was read from
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
        String owedBy,
        String basis,
        String calendar,
        String ruleset,
        String armedBy,
        DeadlineState state,
        @Nullable LocalDate metOn) {

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
        return new Deadline(
                ruleId,
                nameVi,
                nameEn,
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                checkAt,
                owedBy,
                basis,
                calendar,
                ruleset,
                armedBy,
                next,
                actOn);
    }
}
