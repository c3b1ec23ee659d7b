package org.tiepdan.intake.opening;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;

/**
 * An act that one person requests and a second one has to confirm.
 *
 * @param id of 32 hexadecimal digits
 * @param reason code of the list
 * @param reference number of the paper
 * @param askedBy opaque id of the first person
 * @param expiresAt from then on it can be neither confirmed nor read
 * @param confirmedBy opaque id of the second person; null before the confirmation
 * @param readBy ids of the persons who read it
 */
public record TwoPersonAct(
        CaseId petition,
        String id,
        ActUse use,
        String reason,
        String reference,
        String askedBy,
        Instant expiresAt,
        @Nullable String confirmedBy,
        Set<String> readBy) {
    /** The time for the confirmation and both readings. */
    public static final Duration LIFETIME = Duration.ofHours(1);

    public TwoPersonAct {
        readBy = Set.copyOf(readBy);
    }

    /**
     * @param id of 32 hexadecimal digits, unique
     * @param by opaque id of the first person
     */
    public static TwoPersonAct asked(
            CaseId petition, String id, ActUse use, Justification why, String by, Instant now) {
        return new TwoPersonAct(
                petition, id, use, why.reason(), why.reference(), by, now.plus(LIFETIME), null, Set.of());
    }

    /** @return empty if {@code by} may confirm now */
    public Optional<ActRefusal> refusesConfirmation(String by, Instant now) {
        if (by.equals(askedBy)) {
            return Optional.of(ActRefusal.SAME_PERSON);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of(ActRefusal.EXPIRED);
        }
        return confirmedBy == null || confirmedBy.equals(by)
                ? Optional.empty()
                : Optional.of(ActRefusal.CONFIRMED_BEFORE);
    }

    /** @return empty if {@code by} may read now */
    public Optional<ActRefusal> refusesReading(String by, Instant now) {
        if (!by.equals(askedBy) && !by.equals(confirmedBy)) {
            return Optional.of(ActRefusal.NOT_A_PART);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of(ActRefusal.EXPIRED);
        }
        if (confirmedBy == null) {
            return Optional.of(ActRefusal.NOT_CONFIRMED);
        }
        return readBy.contains(by) ? Optional.of(ActRefusal.READ_BEFORE) : Optional.empty();
    }

    TwoPersonAct confirmed(String by) {
        return new TwoPersonAct(
                petition,
                id,
                use,
                reason,
                reference,
                askedBy,
                expiresAt,
                confirmedBy == null ? by : confirmedBy,
                readBy);
    }

    TwoPersonAct read(String by) {
        var readers = new HashSet<>(readBy);
        readers.add(by);
        return new TwoPersonAct(petition, id, use, reason, reference, askedBy, expiresAt, confirmedBy, readers);
    }

    TwoPersonAct notRead(String by) {
        var readers = new HashSet<>(readBy);
        readers.remove(by);
        return new TwoPersonAct(petition, id, use, reason, reference, askedBy, expiresAt, confirmedBy, readers);
    }
}
