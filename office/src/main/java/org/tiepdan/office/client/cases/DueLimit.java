package org.tiepdan.office.client.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit that is open or was missed.
 *
 * @param owedBy the body that has to act; it need not be the one that has the case
 * @param missed recorded as missed; otherwise it is open
 * @param dueOn its last day
 * @param unit {@code CALENDAR_DAY} or {@code WORKING_DAY}; absent if tracking did not say
 * @param lateUntil day of the act that came late; absent while it is still owed
 */
public record DueLimit(
        String ruleId,
        String nameVi,
        String nameEn,
        String owedBy,
        boolean missed,
        LocalDate dueOn,
        @Nullable String unit,
        @Nullable LocalDate lateUntil) {

    /** Whether {@code deadline} is the full form of this limit. */
    public boolean isOf(Deadline deadline) {
        return ruleId.equals(deadline.ruleId()) && owedBy.equals(deadline.owedBy()) && dueOn.equals(deadline.dueOn());
    }
}
