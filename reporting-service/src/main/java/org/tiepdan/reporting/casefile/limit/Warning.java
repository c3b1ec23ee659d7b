package org.tiepdan.reporting.casefile.limit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.DeadlineEvent.DeadlineApproaching;

/**
 * A warning that a limit ends soon.
 *
 * @param deadlineId of the limit; absent in one from before limits had ids
 * @param rule id of the limit's rule, as in {@code time_limits.csv}
 * @param dueOn the last day of the limit
 * @param workingDaysLeft to the statutory last day
 * @param noticedAt when it was given
 */
public record Warning(
        @Nullable String deadlineId,
        String rule,
        String owedBy,
        LocalDate dueOn,
        int workingDaysLeft,
        Instant noticedAt) {

    public static Warning of(DeadlineApproaching event) {
        return new Warning(
                event.deadlineId(),
                event.ruleId(),
                event.owedBy(),
                event.dueOn(),
                event.workingDaysLeft(),
                event.noticedAt());
    }
}
