package org.tiepdan.office.client.opening;

import java.time.Instant;

/**
 * A requested opening as its reader sees it.
 *
 * @param own whether the reader requested it
 * @param state {@code WAITING}, {@code CONFIRMED}, {@code DECLINED}, {@code EXPIRED} or {@code READ}
 */
public record OpeningRequest(
        String petitionId,
        String openingId,
        String reason,
        String reference,
        Instant expiresAt,
        boolean own,
        String state) {}
