package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reception as its body recorded it.
 *
 * @param id of the reception; no petition has it
 * @param by code of the body that received
 * @param session {@code REGULAR}, {@code PERIODIC_BY_HEAD}, {@code UNSCHEDULED_BY_HEAD} or {@code BY_DELEGATE}
 * @param sessions how many (số kỳ) it sums up; 0 for {@code REGULAR}, of which none are counted
 * @param figures what it counts
 * @param voidedAt when it was found not to count; null while it counts
 */
public record HeldReception(
        String id,
        String by,
        LocalDate heldOn,
        String session,
        int sessions,
        Figures figures,
        Instant recordedAt,
        @Nullable Instant voidedAt) {
    public static final String REGULAR = "REGULAR";
    public static final String PERIODIC_BY_HEAD = "PERIODIC_BY_HEAD";

    /** @param moment null for now */
    boolean countsAt(@Nullable Instant moment) {
        return moment == null
                ? voidedAt == null
                : !recordedAt.isAfter(moment) && (voidedAt == null || voidedAt.isAfter(moment));
    }
}
