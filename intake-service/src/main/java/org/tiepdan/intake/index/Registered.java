package org.tiepdan.intake.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.register.RegisterNumber;

/**
 * What is kept of one recorded petition.
 *
 * @param type code of the type of petition
 * @param requestDigest tells a repeated request from another one under the same key
 * @param number null for what was recorded before petitions were numbered
 * @param event where the fact stands
 * @param sealed where identity and text stand, and their key
 */
public record Registered(
        String type,
        String requestDigest,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable RegisterNumber number,
        Position event,
        SealedAt sealed) {

    /** Of a record in {@code intake.petition-events.v1}. */
    public record Position(int partition, long offset) {}

    /** Of two records, in the partition of the same number of their two topics. */
    public record SealedAt(int partition, long offset, long keyOffset) {}
}
