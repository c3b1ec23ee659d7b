package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.casefile.event.Escalated;
import org.tiepdan.reporting.casefile.limit.Deadline;

/**
 * A limit by which a case is due, or overdue.
 *
 * @param step what has to be done; absent if tracking did not say
 * @param owedBy the body that has to act; it need not be the one that has the case
 * @param missed recorded as missed; otherwise it is open
 * @param dueOn its last day
 * @param unit {@code CALENDAR_DAY} or {@code WORKING_DAY}; absent if tracking did not say
 * @param escalated the latest step against the body that is late; absent for none
 * @param lateUntil for a missed limit, the day of the late act; absent while it is still owed
 */
public record DueLimit(
        @Nullable String deadlineId,
        String ruleId,
        @Nullable String step,
        String nameVi,
        String nameEn,
        String owedBy,
        boolean missed,
        LocalDate dueOn,
        @Nullable String unit,
        @Nullable LocalDate lateUntil,
        @Nullable Escalated escalated) {
    static @Nullable DueLimit first(List<Deadline> limits, @Nullable TrackingPart tracking) {
        return Deadline.dueFirst(limits).map(limit -> of(limit, tracking)).orElse(null);
    }

    static List<DueLimit> owedOrMissed(List<Deadline> limits, @Nullable TrackingPart tracking) {
        return Deadline.owedOrMissed(limits).stream()
                .map(limit -> of(limit, tracking))
                .toList();
    }

    private static DueLimit of(Deadline limit, @Nullable TrackingPart tracking) {
        return new DueLimit(
                limit.deadlineId(),
                limit.ruleId(),
                limit.step(),
                limit.nameVi(),
                limit.nameEn(),
                limit.owedBy(),
                limit.state().equals(Deadline.MISSED),
                limit.dueOn(),
                limit.unit(),
                tracking == null
                        ? null
                        : lateUntil(limit, tracking.acceptedOn(), tracking.decidedOn(), tracking.closedOn()),
                limit.escalations() == null ? null : limit.escalations().getLast());
    }

    /**
     * After a limit is missed, no event records its end, but one records the late act.
     *
     * @return the day of the first act after its last day that fulfils the limit, or that ended the case; null if there is none yet, or the
     *     limit was not missed
     */
    private static @Nullable LocalDate lateUntil(
            Deadline limit,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate closedOn) {
        if (!limit.state().equals(Deadline.MISSED)) {
            return null;
        }
        return Stream.of(acceptedOn, decidedOn, closedOn)
                .filter(Objects::nonNull)
                .filter(day -> day.isAfter(limit.dueOn()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
