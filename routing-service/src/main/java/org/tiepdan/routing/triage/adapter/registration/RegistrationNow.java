package org.tiepdan.routing.triage.adapter.registration;

import org.jspecify.annotations.Nullable;

/**
 * The state of a registration.
 *
 * @param corrections number of the last known correction; 0 for none
 * @param mistaken whether it is void
 */
public record RegistrationNow(int corrections, boolean mistaken) {
    /** As it was registered. */
    private static final RegistrationNow UNCHANGED = new RegistrationNow(0, false);

    /** @param kept null for an unchanged registration */
    public static RegistrationNow orUnchanged(@Nullable RegistrationNow kept) {
        return kept == null ? UNCHANGED : kept;
    }

    /** Number of the last known correction; null for none. */
    public @Nullable Integer known() {
        return corrections == 0 ? null : Integer.valueOf(corrections);
    }
}
