package org.tiepdan.office.client.opening;

/** What a second person has to confirm. */
public record PendingErasure(String petitionId, String erasureId) {}
