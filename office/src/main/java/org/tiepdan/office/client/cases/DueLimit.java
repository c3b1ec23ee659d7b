package org.tiepdan.office.client.cases;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A limit that is open or was missed.
 *
 * @param owedBy the body that has to act; it need not be the one that has the case
 * @param missed recorded as missed; otherwise it is open
 * @param dueOn its last day
 * @param unit {@code CALENDAR_DAY} or {@code WORKING_DAY}; absent where tracking did not say
 * @param lateUntil day of the act that came late; absent as long as it is still owed
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

    /** Whether it is the same limit, given in full. */
    public boolean isOf(Deadline deadline) {
        return ruleId.equals(deadline.ruleId()) && owedBy.equals(deadline.owedBy()) && dueOn.equals(deadline.dueOn());
    }
}
