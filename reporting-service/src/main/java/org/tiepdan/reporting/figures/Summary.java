package org.tiepdan.reporting.figures;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Counts of the cases received in a period.
 *
 * @param body only the cases that this body must settle or received, and the limits it owes; absent for all
 * @param byOutcome {@code TRIAGE} for those an officer has to decide, {@code NOT_ROUTED} for those on the way
 * @param received petitions (số đơn); those registered by mistake are only in {@code byClosing}
 * @param matters without copies of an earlier petition (số vụ việc)
 * @param limits all limits of those cases
 */
public record Summary(
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        long received,
        long matters,
        Map<String, Long> byType,
        Map<String, Long> byOutcome,
        Map<String, Long> byState,
        Map<String, Long> byClosing,
        Limits limits,
        Map<String, Limits> limitsByRule) {

    /**
     * @param openOverdue not done, and past the end although not recorded as missed yet
     * @param onTimePercent met, of all that are decided or overdue: open late ones count as late
     */
    public record Limits(
            long met,
            long missed,
            long openOverdue,
            long openInTime,
            long cancelled,
            @Nullable Double onTimePercent) {
        public static final Limits NONE = of(0, 0, 0, 0, 0);

        public static Limits of(long met, long missed, long openOverdue, long openInTime, long cancelled) {
            long counted = met + missed + openOverdue;
            return new Limits(
                    met,
                    missed,
                    openOverdue,
                    openInTime,
                    cancelled,
                    counted == 0 ? null : Math.round(1000.0 * met / counted) / 10.0);
        }

        public Limits plus(Limits other) {
            return of(
                    met + other.met,
                    missed + other.missed,
                    openOverdue + other.openOverdue,
                    openInTime + other.openInTime,
                    cancelled + other.cancelled);
        }
    }
}
