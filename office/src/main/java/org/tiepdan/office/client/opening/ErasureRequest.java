package org.tiepdan.office.client.opening;

import java.time.Instant;

/**
 * A requested erasure as its reader sees it.
 *
 * @param own whether the reader requested it
 * @param state {@code WAITING}, {@code EXPIRED} or {@code ERASED}
 * @param mayConfirm whether the reader may confirm it now
 */
public record ErasureRequest(
        String petitionId,
        String erasureId,
        String reason,
        String reference,
        Instant expiresAt,
        boolean own,
        String state,
        boolean mayConfirm) {}
