package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.Course;
import org.tiepdan.lawpack.limit.DueDate;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;
import org.tiepdan.lawpack.limit.TimeLimit;

/**
 * The law's content for one time limit of one case: which it is, who owes it, and when it ends.
 *
 * @param step null for a limit from before it was stored
 * @param startedBy likewise
 * @param startsOn the day of the event that set it; not counted
 * @param statutoryDueOn the last day before it is moved off rest days
 * @param dueOn the last day on which it can be met
 * @param dueAt the first instant after {@code dueOn} in Viet Nam
 * @param owedBy code of the body that owes the act, {@link #PETITIONER} or {@link #NOBODY}
 * @param calendar version of the working calendar of the count
 * @param ruleset version of the law
 * @param kind what its end means; null for a duty, like every limit from before it was stored
 * @param atEnd the effect of its end on the case; null for none
 */
public record Terms(
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
        String basis,
        String calendar,
        String ruleset,
        Course.@Nullable Kind kind,
        @Nullable LimitEvent atEnd) {
    /** Owner of an act that only the petitioner can do; no body has this code. */
    public static final String PETITIONER = "petitioner";
    /** Owner of time that only has to elapse; no body has this code. */
    public static final String NOBODY = "nobody";

    boolean isDuty() {
        return kind == null || kind == Course.Kind.DUTY;
    }

    /** Whether a body owes it, which can be warned and can be late. */
    boolean isOwedByABody() {
        return isDuty() && !owedBy.equals(PETITIONER) && !owedBy.equals(NOBODY);
    }

    Terms owedBy(String owner) {
        return new Terms(
                ruleId,
                step,
                startedBy,
                nameVi,
                nameEn,
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                owner,
                basis,
                calendar,
                ruleset,
                kind,
                atEnd);
    }

    Terms until(DueDate due, String countedBy) {
        return new Terms(
                ruleId,
                step,
                startedBy,
                nameVi,
                nameEn,
                startsOn,
                due.statutoryDueOn(),
                due.dueOn(),
                due.dueAt(),
                owedBy,
                basis,
                countedBy,
                ruleset,
                kind,
                atEnd);
    }

    /** @param law version of the law by which it was recounted */
    Terms under(String law) {
        return new Terms(
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
                basis,
                calendar,
                law,
                kind,
                atEnd);
    }

    /** By another version of its row; the owner stays until the case moves. */
    Terms under(TimeLimit row) {
        return new Terms(
                ruleId,
                row.step(),
                startedBy,
                row.nameVi(),
                row.nameEn(),
                startsOn,
                statutoryDueOn,
                dueOn,
                dueAt,
                owedBy,
                row.basis(),
                calendar,
                ruleset,
                kind,
                atEnd);
    }
}
