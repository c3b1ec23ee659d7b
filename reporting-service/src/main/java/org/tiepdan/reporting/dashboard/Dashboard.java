package org.tiepdan.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.room.Room;

/**
 * The office on one page, counted at one moment. The counts for one body are: open cases that it has (the competent body, else the
 * receiving one: {@code competent=} of the register); by month, cases that it has or received ({@code body=}); late, soon due and pressing
 * cases in which it owes the limit, whichever body has them ({@code owedBy=}). Everything, even the ledger, counts only the cases that the
 * caller sees.
 *
 * @param today the day in Viet Nam
 * @param open open cases (vụ việc đang xử lý) by the body that has them and by state, most first
 * @param months the twelve of {@link #year}, each with the same month of the year before, which is whole even beside one that is not over
 * @param keptFrom the day of the first receipt; null in an empty register. What was received before it is unknown, not zero
 * @param punctuality by body that owes limits, in cases received in {@link #year}, most late first
 * @param pressing open cases whose limits are nearest or longest past, at most ten, longest overdue first
 * @param escalations open cases by the body that is late in them and the furthest step against it, most first
 * @param crowds at most ten, the largest first
 * @param readModel {@link Room#roughly}; null if the database reports no bound
 */
public record Dashboard(
        Instant asOf,
        LocalDate today,
        @Nullable String body,
        int year,
        List<OpenCases> open,
        Attention attention,
        List<Month> months,
        @Nullable LocalDate keptFrom,
        List<Punctuality> punctuality,
        List<Pressing> pressing,
        Accounts ledger,
        List<EscalatedCases> escalations,
        @Nullable Room readModel,
        List<Crowd> crowds) {

    /**
     * An open case about a matter that many people have raised (nhiều người cùng một nội dung).
     *
     * @param body that has the case
     * @param people the size of the group when it last passed 5, 10 or 30
     */
    public record Crowd(String caseId, String body, int people) {}

    /**
     * @param body that is late
     * @param step {@code URGE}, {@code REPORT_TO_HEAD} or {@code ACCOUNTABILITY}
     */
    public record EscalatedCases(String body, String step, long count) {}

    /** @param state {@code RECEIVED} between receipt and the routing decision */
    public record OpenCases(String body, String state, long count) {}

    /**
     * @param overdue open cases with a limit past its end (quá hạn); for one body, limits that this body owes
     * @param heldOverdue cases that the body has with a limit past its end, no matter who owes it
     * @param dueSoon not overdue, with a limit whose last day is at most {@link #dueSoonDays} working days away
     * @param triageByAge cases in triage by working days waited: {@code 0-2}, {@code 3-5}, {@code 6-10}, {@code 11-}, in this order
     * @param oldestInTriageDays working days that the oldest case in triage has waited; null if none waits
     */
    public record Attention(
            long open,
            long overdue,
            long heldOverdue,
            long dueSoon,
            int dueSoonDays,
            long inTriage,
            Map<String, Long> triageByAge,
            @Nullable Long oldestInTriageDays,
            Unlimited unlimited) {}

    /**
     * Open cases without a statutory limit that is still to be met.
     *
     * @param oldest day of receipt of the oldest; null if there is none
     * @param beyondStandard older than the office's own standard allows; not late, since no law sets a limit
     */
    public record Unlimited(long count, @Nullable LocalDate oldest, long beyondStandard) {
        public static final Unlimited NONE = new Unlimited(0, null, 0);
    }

    /**
     * @param month 1 to 12
     * @param closed cases that ended in that month, in any way
     * @param settled of those, the ones that ended as {@code SETTLED} or {@code ANSWERED}
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
     * @param late not met by the last day: recorded as missed, or so long past the end that a late entry is no longer expected
     * @param justEnded past the end so recently that the act may not be entered yet; counts as late
     * @param openInTime still running, counts neither way
     * @param onTimePercent met of met, late and justEnded, one decimal; null if there are none
     * @param oldestLate the earliest last day among late limits of open cases; null if there is none
     */
    public record Punctuality(
            String body,
            long met,
            long late,
            long justEnded,
            long openInTime,
            @Nullable Double onTimePercent,
            @Nullable LocalDate oldestLate) {

        /** Those that were met or have ended. */
        public long counted() {
            return met + late + justEnded;
        }
    }

    /**
     * @param receivingBody whose register the number is from
     * @param body that has the case
     * @param limits open or missed ones, the earliest end first
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
            LocalDate receivedOn,
            List<DueLimit> limits) {}

    /** Totals of all years and bodies (sổ đối chiếu), like {@code /api/v1/ledger} but over the cases that the caller sees. */
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
