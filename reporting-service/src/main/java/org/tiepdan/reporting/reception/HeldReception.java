package org.tiepdan.reporting.reception;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reception as its body recorded it.
 *
 * @param id of the reception; never that of a petition
 * @param by code of the body that received
 * @param session {@code REGULAR}, {@code PERIODIC_BY_HEAD}, {@code UNSCHEDULED_BY_HEAD} or {@code BY_DELEGATE}
 * @param sessions the number included (số kỳ); 0 for {@code REGULAR}, which has none
 * @param figures its counts
 * @param voidedAt when it was voided; null while it counts
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
