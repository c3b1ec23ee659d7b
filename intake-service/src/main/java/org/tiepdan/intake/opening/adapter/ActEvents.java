package org.tiepdan.intake.opening.adapter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.opening.ActRefusal;

/** The events of openings and erasures: who, when and why, never the content. Persons are opaque ids. */
final class ActEvents {
    static final String OPENED = "petition.opened.v1";
    static final String OPENING_REQUESTED = "petition.opening-requested.v1";
    static final String OPENING_CONFIRMED = "petition.opening-confirmed.v1";
    static final String OPENING_DECLINED = "petition.opening-declined.v1";
    static final String OPENING_REFUSED = "petition.opening-refused.v1";
    static final String WORDS_READ = "petition.words-read.v1";
    static final String ERASURE_REQUESTED = "petition.erasure-requested.v1";
    static final String ERASED = "petition.erased.v1";

    private ActEvents() {}

    /**
     * @param openingId null if one person was enough
     * @param reason null, like the reference, in events from before openings had reasons
     */
    record Opened(
            Instant openedAt,
            String opener,
            boolean granted,
            @Nullable String openingId,
            @Nullable String reason,
            @Nullable String reference) {}

    record OpeningRequested(
            String openingId, Instant requestedAt, Instant expiresAt, String opener, String reason, String reference) {}

    record OpeningConfirmed(String openingId, Instant confirmedAt, String opener) {}

    record OpeningDeclined(String openingId, Instant declinedAt, String opener, String reason) {}

    /** @param act the attempted act: see {@link Attempts.Kind} */
    record OpeningRefused(Instant refusedAt, String opener, Attempts.Kind act, ActRefusal cause) {}

    record WordsRead(Instant readAt, String reader) {}

    record ErasureRequested(
            String erasureId,
            Instant requestedAt,
            Instant expiresAt,
            String requestedBy,
            String reason,
            String reference) {}

    record Erased(
            String erasureId,
            Instant erasedAt,
            String requestedBy,
            String confirmedBy,
            String reason,
            String reference) {}
}
