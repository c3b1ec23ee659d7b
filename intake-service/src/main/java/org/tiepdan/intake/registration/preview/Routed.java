package org.tiepdan.intake.registration.preview;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * How a petition would be routed, as far as the caller knows it.
 *
 * @param outcome null where nobody asked yet
 * @param competentBody code of the body that would have to settle it; null for none, or where nobody asked
 * @param procedure null for the ordinary one
 */
public record Routed(
        @Nullable Outcome outcome,
        @Nullable String competentBody,
        @Nullable Procedure procedure) {}
