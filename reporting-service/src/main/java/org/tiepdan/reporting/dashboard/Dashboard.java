package org.tiepdan.reporting.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.DueLimit;
import org.tiepdan.reporting.room.Room;

/**
 * The office on one page, counted at one moment. For one body: of open cases those it has (the competent body, else the
 * receiving one: {@code competent=} of the register), by month those it has or received ({@code body=}), of what is
 * late, soon due or pressing those in which it owes the limit, whichever body has them ({@code owedBy=}). All of it
 * over the cases that the caller sees, the ledger too.
 *
 * @param today the day in Viet Nam
 * @param open open cases (vụ việc đang xử lý) by the body that has them and by state, most first
 * @param months twelve of {@link #year} and, beside each, the same of the year before
 * @param keptFrom the day of the first receipt; null in an empty register. What lies before it is not nothing, but
 *     unknown
 * @param punctuality by body that owes limits, in cases received in {@link #year}, most late first
 * @param pressing open cases whose limits are nearest or longest past, at most ten, longest overdue first
 * @param crowds at most ten, the largest first
 * @param readModel {@link Room#roughly}; null for a database that reports no bound
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
        @Nullable Room readModel,
        List<Crowd> crowds) {

    /**
     * An open case whose matter many people have sent (nhiều người cùng một nội dung).
     *
     * @param body that has the case
     * @param people how many: the group was larger than 5, 10 or 30 when that was last told
     */
    public record Crowd(String caseId, String body, int people) {}

    /** @param state {@code RECEIVED} between receipt and the routing decision */
    public record OpenCases(String body, String state, long count) {}

    /**
     * @param overdue open cases with a limit past its end (quá hạn); for one body, one that this body owes
     * @param heldOverdue of those the body has, the ones with a limit past its end, no matter who owes it
     * @param dueSoon not overdue, with a limit whose last day is at most {@link #dueSoonDays} working days away
     * @param triageByAge waiting in triage by working days waited: {@code 0-2}, {@code 3-5}, {@code 6-10}, {@code 11-}, in this order
     * @param oldestInTriageDays working days the longest waiting one has waited; null when none waits
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
     * Open cases to which the law gives no limit that is still to be kept.
     *
     * @param oldest day of receipt of the oldest; null when there is none
     * @param beyondStandard older than the office's own standard allows; not late, for no law says so
     */
    public record Unlimited(long count, @Nullable LocalDate oldest, long beyondStandard) {
        public static final Unlimited NONE = new Unlimited(0, null, 0);
    }

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
     * @param late not done by the last day: recorded as missed, or past the end although what was done by then would be entered
     * @param justEnded past the end so lately that what was done may not be entered yet; counts as late
     * @param openInTime still running, counts neither way
     * @param onTimePercent met of met, late and justEnded, one decimal; null when there are none of them
     * @param oldestLate last day of the limit that is late longest in a case that is still open; null when there is none
     */
    public record Punctuality(
            String body,
            long met,
            long late,
            long justEnded,
            long openInTime,
            @Nullable Double onTimePercent,
            @Nullable LocalDate oldestLate) {

        /** Those that are done or due. */
        public long counted() {
            return met + late + justEnded;
        }
    }

    /**
     * @param receivingBody whose register the number is of
     * @param body that has the case
     * @param limits those that are open or were missed, the one that ends first before the others
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

    /** Of all years and bodies (sổ đối chiếu), as {@code /api/v1/ledger} but over the cases that the caller sees. */
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
