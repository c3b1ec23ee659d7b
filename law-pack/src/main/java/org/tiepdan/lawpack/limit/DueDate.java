package org.tiepdan.lawpack.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiepdan.lawpack.calendar.SkippedDay;
import org.tiepdan.lawpack.calendar.WorkedDay;

/**
 * When a limit ends, or by when a notice has to be given, and how that was counted. All dates are in Viet Nam.
 *
 * @param startsOn the day of the event; it is not counted (Civil Code 147)
 * @param statutoryDueOn the last day counted, before it rolls; warnings are counted back from it
 * @param dueOn the last day, rolled forward off rest days (Civil Code 148) where the pack says so
 * @param dueAt the first instant after {@code dueOn}: 00:00 of the next day in Viet Nam
 * @param daysCounted days of the limit's unit that were counted
 * @param skipped the rest days not counted or rolled over, in order
 * @param worked the worked days (ngày làm việc bù) that were counted, in order; of a limit in calendar days, only its last day, if it is
 *     such a day and therefore did not roll
 */
public record DueDate(
        LocalDate startsOn,
        LocalDate statutoryDueOn,
        LocalDate dueOn,
        Instant dueAt,
        int daysCounted,
        List<SkippedDay> skipped,
        List<WorkedDay> worked) {
    public DueDate {
        skipped = List.copyOf(skipped);
        worked = List.copyOf(worked);
    }
}
