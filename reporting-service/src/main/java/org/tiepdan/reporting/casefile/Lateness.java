package org.tiepdan.reporting.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Until when a missed limit was late: nothing is recorded of a limit after it was missed, but the act that came late is. */
public final class Lateness {
    private Lateness() {}

    /**
     * @return the day of the first act after its last day that does what was owed, or that ended the case; null when there is
     *     none yet, or the limit was not missed
     */
    public static @Nullable LocalDate until(
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
