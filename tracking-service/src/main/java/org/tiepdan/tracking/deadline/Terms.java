package org.tiepdan.tracking.deadline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.limit.LimitEvent;
import org.tiepdan.lawpack.limit.LimitStep;

/**
 * What the law says of one time limit of one case: which it is, who owes it, and when it ends.
 *
 * @param step null for a limit that was set before that was kept
 * @param startedBy likewise
 * @param startsOn the day of the event that set it; not counted
 * @param statutoryDueOn the last day before it is rolled off rest days
 * @param dueOn the last day on which it can be met
 * @param dueAt the first instant after {@code dueOn} in Viet Nam
 * @param owedBy code of the body that owes the act
 * @param calendar version of the working calendar it was counted by
 * @param ruleset version of the law it was read from
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
        String ruleset) {}
