package org.tiepdan.intake.index;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiepdan.intake.register.Register;
import org.tiepdan.intake.register.RegisterNumber;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * The index's entry for one recorded petition.
 *
 * @param type code of the type of petition
 * @param concerned the bodies and officers that decide who may see it
 * @param requestDigest distinguishes a repeated request from a different one under the same key
 * @param digestKey number of the key with which its id, its codes and its digests are made, from 1
 * @param number null for petitions recorded before they were numbered
 * @param event position of the fact
 * @param sealed position of identity and text, and of their key
 */
public record Registered(
        String type,
        Concerned concerned,
        String requestDigest,
        int digestKey,
        Instant receivedAt,
        Instant recordedAt,
        @Nullable RegisterNumber number,
        Position event,
        SealedAt sealed) {

    /** Whether it has a number apart. */
    boolean isNumberedApart() {
        return Register.numbersApart(PetitionType.ofCode(type));
    }

    /** @return the same, known from another record */
    Registered at(Position other) {
        return new Registered(type, concerned, requestDigest, digestKey, receivedAt, recordedAt, number, other, sealed);
    }

    /** @return the petition after a correction; number and moments stay */
    public Registered corrected(String typeNow, Concerned concernedNow, SealedAt sealedNow) {
        return new Registered(
                typeNow, concernedNow, requestDigest, digestKey, receivedAt, recordedAt, number, event, sealedNow);
    }

    /** Of a record in {@code intake.petition-events.v1}. */
    public record Position(int partition, long offset) {}

    /** Of two records, in the same partition number of their two topics. */
    public record SealedAt(int partition, long offset, long keyOffset) {}
}
