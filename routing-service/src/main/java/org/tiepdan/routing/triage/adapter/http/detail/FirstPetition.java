package org.tiepdan.routing.triage.adapter.http.detail;

import org.jspecify.annotations.Nullable;

/**
 * The petition that a copy repeats, as far as the copy's desk may be told.
 *
 * @param first its id; null of a denunciation that the caller does not see
 * @param heldBy code of the body that has it; null where that is not known here, or not for the caller
 */
public record FirstPetition(
        @Nullable String first, @Nullable String heldBy) {
    /** That it repeats another one, and not which: of a denunciation. */
    public static final FirstPetition UNTOLD = new FirstPetition(null, null);
}
