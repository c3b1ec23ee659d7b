package org.tiepdan.routing.triage.adapter.registration;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The members of {@code petition.voided} that routing reads: the petition was registered by mistake.
 *
 * @param by code of the body that voided it
 * @param officer opaque id
 * @param reason code
 * @param registeredAs id of the petition registered instead; null for none
 */
public record Voiding(
        Instant voidedAt,
        String by,
        String officer,
        String reason,
        @Nullable String registeredAs) {
    public static final String TYPE = "petition.voided.v1";

    public Voiding {
        Objects.requireNonNull(voidedAt);
        Objects.requireNonNull(by);
        Objects.requireNonNull(officer);
        Objects.requireNonNull(reason);
    }
}
