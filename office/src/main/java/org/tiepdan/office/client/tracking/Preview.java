package org.tiepdan.office.client.tracking;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The effects that a command would have.
 *
 * @param state of the case after it; absent for a body that no longer has the case
 * @param warnings absent for none
 * @param closedAs how the case would end; absent if it stays open
 */
public record Preview(
        @Nullable String state,
        @Nullable String closedAs,
        @Nullable String competentBody,
        List<LimitChange> limits,
        @Nullable List<Warning> warnings) {

    /** A remark that does not refuse the command, but that the officer should know before recording it. */
    public record Warning(String vi, String en) {}

    /**
     * @param change {@code SET}, {@code MET}, {@code MISSED}, {@code PAUSED}, {@code REVISED}, {@code CANCELLED} or {@code ELAPSED}
     * @param dueOn its last day after the command
     * @param wasDueOn its last day before, if that differs
     */
    public record LimitChange(
            String ruleId,
            String nameVi,
            String nameEn,
            String change,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate wasDueOn) {}
}
