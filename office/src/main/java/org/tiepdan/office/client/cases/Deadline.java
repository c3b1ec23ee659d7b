package org.tiepdan.office.client.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time limit of a case, as tracking counted it; this page never recounts it.
 *
 * @param deadlineId unique within its case; absent for a limit set before limits had ids
 * @param step what has to be done: {@code ACCEPTANCE}, {@code SETTLEMENT} …; absent if tracking did not say
 * @param startedBy the event from which it is counted: {@code RECEIVED}, {@code ASSIGNED}, {@code ACCEPTED} …; absent if tracking did not
 *     say
 * @param state {@code OPEN}, {@code PAUSED}, {@code MET}, {@code MISSED}, {@code CANCELLED} or {@code ELAPSED}
 * @param lateEntry met in time, but entered after the limit had ended
 * @param length days of {@code unit}, {@code CALENDAR_DAY} or {@code WORKING_DAY}
 * @param skipped days that were not counted, or from which the last day was moved; absent if tracking did not say
 * @param escalations the steps against the body that missed it, in order; absent before the first
 * @param endedLateOn the day since which a missed act is no longer owed; absent while it is owed
 * @param worked the worked days that were counted, or on which the last day could fall; absent if tracking did not say
 */
public record Deadline(
        @Nullable String deadlineId,
        String ruleId,
        @Nullable String step,
        @Nullable String startedBy,
        String nameVi,
        String nameEn,
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        String owedBy,
        String state,
        String basis,
        @Nullable LocalDate metOn,
        @Nullable Boolean lateEntry,
        @Nullable Integer length,
        @Nullable String unit,
        @Nullable List<ExplainedDay> skipped,
        @Nullable List<ExplainedDay> worked,
        @Nullable List<Escalated> escalations,
        @Nullable LocalDate endedLateOn) {
    public static final String OPEN = "OPEN";
    public static final String PAUSED = "PAUSED";
    public static final String MET = "MET";
    public static final String MISSED = "MISSED";
}
