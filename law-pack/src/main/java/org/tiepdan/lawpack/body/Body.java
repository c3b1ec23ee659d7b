package org.tiepdan.lawpack.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.pack.SourceStatus;

/**
 * A body (cơ quan) that receives or settles petitions, or is the respondent.
 *
 * @param code characters {@code [a-z0-9-]}; also names the body's feed
 * @param parent code of the direct superior; null at the top
 * @param province official code of its province; null for central bodies
 * @param commune official code of its commune; only for communes
 * @param receivesFor code of the body for which it receives petitions; null when it receives for itself
 * @param effectiveTo its last day; null while it exists
 * @param successor code of the body that took over; null when none did or none is known
 */
public record Body(
        String code,
        String nameVi,
        String nameEn,
        BodyLevel level,
        @Nullable String parent,
        @Nullable String province,
        @Nullable String commune,
        @Nullable String receivesFor,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        @Nullable String successor,
        SourceStatus status) {

    /** Whether its last day is before {@code on}. */
    public boolean hasEnded(LocalDate on) {
        return effectiveTo != null && on.isAfter(effectiveTo);
    }
}
