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
 * @param declinedBy opaque id of the person who decided against it; null if nobody did
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
        Set<String> readBy,
        @Nullable String declinedBy) {
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
                petition, id, use, why.reason(), why.reference(), by, now.plus(LIFETIME), null, Set.of(), null);
    }

    /** @return empty if {@code by} may confirm now */
    public Optional<ActRefusal> refusesConfirmation(String by, Instant now) {
        if (by.equals(askedBy)) {
            return Optional.of(ActRefusal.SAME_PERSON);
        }
        if (declinedBy != null) {
            return Optional.of(ActRefusal.DECLINED);
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
        if (declinedBy != null) {
            return Optional.of(ActRefusal.DECLINED);
        }
        if (!now.isBefore(expiresAt)) {
            return Optional.of(ActRefusal.EXPIRED);
        }
        if (confirmedBy == null) {
            return Optional.of(ActRefusal.NOT_CONFIRMED);
        }
        return readBy.contains(by) ? Optional.of(ActRefusal.READ_BEFORE) : Optional.empty();
    }

    /** @return empty if {@code by} may decide against it now */
    public Optional<ActRefusal> refusesDeclining(String by, Instant now) {
        if (by.equals(declinedBy)) {
            return Optional.empty();
        }
        return by.equals(confirmedBy) ? Optional.of(ActRefusal.CONFIRMED_BEFORE) : refusesConfirmation(by, now);
    }

    /** @return empty if {@code by} may see what is requested: once it is confirmed, only the two persons may */
    public Optional<ActRefusal> refusesLooking(String by) {
        return confirmedBy == null || by.equals(askedBy) || by.equals(confirmedBy)
                ? Optional.empty()
                : Optional.of(ActRefusal.NOT_A_PART);
    }

    /** How far it is, for {@code by}. */
    public ActState state(String by, Instant now) {
        if (declinedBy != null) {
            return ActState.DECLINED;
        }
        if (readBy.contains(by)) {
            return ActState.READ;
        }
        if (!now.isBefore(expiresAt)) {
            return ActState.EXPIRED;
        }
        return confirmedBy == null ? ActState.WAITING : ActState.CONFIRMED;
    }

    TwoPersonAct confirmed(String by) {
        return with(confirmedBy == null ? by : confirmedBy, readBy, declinedBy);
    }

    TwoPersonAct declined(String by) {
        return with(confirmedBy, readBy, declinedBy == null ? by : declinedBy);
    }

    TwoPersonAct read(String by) {
        var readers = new HashSet<>(readBy);
        readers.add(by);
        return with(confirmedBy, readers, declinedBy);
    }

    TwoPersonAct notRead(String by) {
        var readers = new HashSet<>(readBy);
        readers.remove(by);
        return with(confirmedBy, readers, declinedBy);
    }

    private TwoPersonAct with(@Nullable String confirmer, Set<String> readers, @Nullable String decliner) {
        return new TwoPersonAct(petition, id, use, reason, reference, askedBy, expiresAt, confirmer, readers, decliner);
    }
}
