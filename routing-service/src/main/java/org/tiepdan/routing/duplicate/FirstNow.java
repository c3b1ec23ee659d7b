package org.tiepdan.routing.duplicate;

import org.jspecify.annotations.Nullable;

/**
 * The current state of the first of several petitions that say the same.
 *
 * @param heldBy code of the body that has it, or had it last; of a guided one, the body that guided its writer
 * @param late whether that body missed a time limit and has still not acted; null in records of earlier versions
 * @param guidedTo code of the body to which its writer was guided, which never got it; otherwise null
 * @param undecided true if nobody has decided it yet, or it waits at a desk; otherwise null
 */
public record FirstNow(
        String heldBy,
        Stage stage,
        @Nullable Boolean late,
        @Nullable String guidedTo,
        @Nullable Boolean undecided) {
    public FirstNow(String heldBy, Stage stage, @Nullable Boolean late, @Nullable String guidedTo) {
        this(heldBy, stage, late, guidedTo, null);
    }

    /** A petition whose decision is still to come. */
    static FirstNow undecided(String heldBy) {
        return new FirstNow(heldBy, Stage.IN_WORK, null, null, true);
    }

    public boolean waitsForADecision() {
        return Boolean.TRUE.equals(undecided);
    }

    /** How far it has come. */
    public enum Stage {
        /** It waits at the desk or at a body. */
        IN_WORK,
        /** Its writer was guided. */
        GUIDED,
        /** It was sent out of the province, or handed on to another body. */
        SENT_ON,
        /** A body decided or closed it. */
        ENDED,
        /** It was not handled: filed or returned. */
        NOT_HANDLED
    }
}
