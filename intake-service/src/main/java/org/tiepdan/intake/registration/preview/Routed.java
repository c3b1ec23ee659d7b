package org.tiepdan.intake.registration.preview;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.Outcome;
import org.tiepdan.lawpack.petition.Procedure;

/**
 * The expected routing of a petition, as far as the caller knows it.
 *
 * @param outcome null before it was asked for
 * @param competentBody code of the body that would have to settle it; null for none, or before it was asked for
 * @param procedure null for the ordinary one
 */
public record Routed(
        @Nullable Outcome outcome,
        @Nullable String competentBody,
        @Nullable Procedure procedure) {}
