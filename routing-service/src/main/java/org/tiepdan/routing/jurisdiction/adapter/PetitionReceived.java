package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiepdan.routing.jurisdiction.Matter;

/** What routing reads of {@code petition.received}. Codes stay text: an unknown one is for an officer, not a fault. */
record PetitionReceived(
        String type,
        @Nullable Integer instance,
        String channel,
        String receivingBody,
        Instant receivedAt,
        String subject,
        @Nullable String field,
        @Nullable Place place,
        @Nullable Respondent respondent,
        @Nullable Decision decision,
        String requestDigest) {

    static final String TYPE = "petition.received.v1";

    record Place(String commune) {}

    record Respondent(@Nullable String body, @Nullable String role) {}

    record Decision(@Nullable String kind) {}

    PetitionReceived {
        Objects.requireNonNull(type);
        Objects.requireNonNull(channel);
        Objects.requireNonNull(receivingBody);
        Objects.requireNonNull(receivedAt);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(requestDigest);
    }

    Matter matter() {
        return new Matter(
                type,
                receivingBody,
                receivedAt,
                field,
                respondent == null ? null : respondent.body(),
                respondent == null ? null : respondent.role(),
                decision == null ? null : decision.kind(),
                instance);
    }
}
