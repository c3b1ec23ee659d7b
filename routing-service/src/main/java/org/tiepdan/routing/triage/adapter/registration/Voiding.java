package org.tiepdan.routing.triage.adapter.registration;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What routing reads of {@code petition.voided}: the petition was registered by mistake.
 *
 * @param by code of the body that says so
 * @param officer opaque id
 * @param reason code
 * @param registeredAs id of the petition that stands in its place; null for none
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
