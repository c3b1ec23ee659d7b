package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a command would do; nothing was recorded.
 *
 * @param state of the case after it
 * @param warnings absent for none
 * @param closedAs how the case would end; absent when it goes on
 */
public record Preview(
        String state,
        @Nullable String closedAs,
        @Nullable String competentBody,
        List<LimitChange> limits,
        @Nullable List<Warning> warnings) {

    /** What does not refuse the command, but ought to be known before it is recorded. */
    public record Warning(String vi, String en) {}

    /**
     * @param change {@code SET}, {@code MET}, {@code MISSED}, {@code PAUSED}, {@code REVISED}, {@code CANCELLED} or {@code ELAPSED}
     * @param dueOn its last day after the command
     * @param wasDueOn the same before it, where that is another day
     */
    public record LimitChange(
            String ruleId,
            String nameVi,
            String nameEn,
            String change,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate wasDueOn) {}
}
