package org.tiepdan.eventing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event's metadata, carried in headers apart from its payload.
 *
 * @param id deterministic (see {@link #idOf}), so that writing the same fact again gives the same id
 * @param type wire type with its version, {@code case.accepted.v1}
 * @param source the service that wrote it
 * @param subject the case
 * @param time when it was written, not when the law says it happened
 * @param correlationId id of the first event of the case, carried by all later ones
 * @param causationId id of the event or command that led to this one; absent for the first
 */
public record Envelope(
        String id,
        String type,
        URI source,
        CaseId subject,
        Instant time,
        String correlationId,
        @Nullable String causationId) {

    /**
     * An id that depends only on what caused the event, so that reprocessing cannot make a second one.
     *
     * @param causation id of the cause
     * @param type wire type of the event
     * @param discriminator tells apart events of one type with one cause, a rule id for example; may be empty
     */
    public static String idOf(String causation, String type, String discriminator) {
        return UUID.nameUUIDFromBytes((causation + '\n' + type + '\n' + discriminator).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The envelope of an event that this one led to. */
    public Envelope next(String nextType, String discriminator, URI nextSource, Instant now) {
        return new Envelope(idOf(id, nextType, discriminator), nextType, nextSource, subject, now, correlationId, id);
    }
}
