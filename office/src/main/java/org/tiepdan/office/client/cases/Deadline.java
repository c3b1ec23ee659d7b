package org.tiepdan.office.client.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time limit of a case, as tracking counted it; nothing is counted again here.
 *
 * @param startedBy from what it is counted: {@code RECEIVED}, {@code ASSIGNED}, {@code ACCEPTED} …; absent where tracking did not say
 * @param state {@code OPEN}, {@code MET}, {@code MISSED} or {@code CANCELLED}
 * @param lateEntry met in time, but entered after the limit had ended
 * @param length days of {@code unit}, {@code CALENDAR_DAY} or {@code WORKING_DAY}
 * @param skipped the days that were not counted, or that the last day was moved off; absent where tracking did not say
 * @param worked the worked days that were counted, or that the last day could stay on; absent where tracking did not say
 */
public record Deadline(
        String ruleId,
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
        @Nullable List<ExplainedDay> worked) {
    public static final String OPEN = "OPEN";
    public static final String MET = "MET";
    public static final String MISSED = "MISSED";
}
