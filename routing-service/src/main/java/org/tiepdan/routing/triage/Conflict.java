package org.tiepdan.routing.triage;

import org.jspecify.annotations.Nullable;

/**
 * Another content that came with the key of this petition.
 *
 * @param eventId id of the event that brought it
 * @param receivingBody code of the body that recorded it
 * @param keptFrom code of the body that it denounces, which must have nothing to do with it; null for none
 */
public record Conflict(
        String eventId,
        String receivingBody,
        boolean resolved,
        @Nullable String keptFrom) {}
