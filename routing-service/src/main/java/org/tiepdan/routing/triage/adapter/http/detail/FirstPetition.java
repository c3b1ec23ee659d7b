package org.tiepdan.routing.triage.adapter.http.detail;

import org.jspecify.annotations.Nullable;

/**
 * The petition that a copy repeats, as far as the copy's desk may know it.
 *
 * @param first its id; null for a denunciation that the caller may not see
 * @param heldBy code of the body that has it; null if unknown here, or hidden from the caller
 */
public record FirstPetition(
        @Nullable String first, @Nullable String heldBy) {
    /** For a denunciation: that it repeats another one, but not which. */
    public static final FirstPetition UNTOLD = new FirstPetition(null, null);
}
