package org.tiepdan.routing.triage;

/**
 * Another content that came with the key of this petition.
 *
 * @param eventId id of the event that brought it
 * @param receivingBody code of the body that recorded it
 */
public record Conflict(String eventId, String receivingBody, boolean resolved) {}
