package org.tiepdan.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.DueLimit;

/**
 * The office on one page, counted at one moment. For one body: of open cases those it has (the competent body, else the
 * receiving one: {@code competent=} of the register), by month those it has or received ({@code body=}), of limits those it owes
 * ({@code owedBy=}). The ledger is always that of the whole office.
 *
 * @param today the day in Viet Nam
 * @param open open cases (vụ việc đang xử lý) by the body that has them and by state, most first
 * @param months twelve of {@link #year} and, beside each, the same of the year before
 * @param punctuality by body that owes limits, in cases received in {@link #year}, worst first
 * @param pressing open cases whose limits are nearest or longest past, at most ten, longest overdue first
 */
public record Dashboard(
        Instant asOf,
        LocalDate today,
        @Nullable String body,
        int year,
        List<OpenCases> open,
        Attention attention,
        List<Month> months,
        List<Punctuality> punctuality,
        List<Pressing> pressing,
        Accounts ledger) {

    /** @param state {@code RECEIVED} between receipt and the routing decision */
    public record OpenCases(String body, String state, long count) {}

    /**
     * @param overdue open cases with a limit past its end (quá hạn)
     * @param dueSoon not overdue, with a limit whose last day is at most {@link #dueSoonDays} working days away
     * @param triageByAge waiting in triage by working days waited: {@code 0-2}, {@code 3-5}, {@code 6-10}, {@code 11-}, in this order
     * @param oldestInTriageDays working days the longest waiting one has waited; null when none waits
     */
    public record Attention(
            long open,
            long overdue,
            long dueSoon,
            int dueSoonDays,
            long inTriage,
            Map<String, Long> triageByAge,
            @Nullable Long oldestInTriageDays) {}

    /**
     * @param month 1 to 12
     * @param closed ended in that month, however
     * @param settled of those, as {@code SETTLED} or {@code ANSWERED}
     */
    public record Month(
            int month,
            long received,
            long closed,
            long settled,
            long receivedYearBefore,
            long closedYearBefore,
            long settledYearBefore) {}

    /**
     * @param openOverdue not done and past the end: counts as late
     * @param openInTime still running, counts neither way
     * @param onTimePercent met of met, missed and openOverdue, one decimal; null when there is none of them
     */
    public record Punctuality(
            String body,
            long met,
            long missed,
            long openOverdue,
            long openInTime,
            @Nullable Double onTimePercent) {}

    /**
     * @param receivingBody whose register the number is of
     * @param body that has the case
     * @param dueOn last day of the earliest limit that is open or was missed
     * @param dueLimit that limit, and who owes it
     */
    public record Pressing(
            String caseId,
            @Nullable Integer registerNumber,
            @Nullable Integer registerYear,
            String type,
            String subject,
            String receivingBody,
            @Nullable String body,
            String state,
            LocalDate dueOn,
            @Nullable DueLimit dueLimit,
            boolean overdue) {}

    /** Of all years (sổ đối chiếu); the same numbers as {@code /api/v1/ledger}. */
    public record Accounts(
            long received,
            long notRouted,
            long inTriage,
            long routed,
            long accepted,
            long suspended,
            long decided,
            Map<String, Long> closed,
            long unaccounted,
            long orphans) {}
}
