package org.tiepdan.routing.triage;

import org.jspecify.annotations.Nullable;

/**
 * Different content that arrived with the key of this petition.
 *
 * @param eventId id of the event that brought it
 * @param receivingBody code of the body that recorded it
 * @param keptFrom code of the body that it denounces; neither that body nor its successor must be involved; null for none
 */
public record Conflict(
        String eventId,
        String receivingBody,
        boolean resolved,
        @Nullable String keptFrom) {}
