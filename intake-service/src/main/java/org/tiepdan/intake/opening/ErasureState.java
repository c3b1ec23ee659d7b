package org.tiepdan.intake.opening;

import java.time.Instant;

/** How far a requested erasure is. */
public enum ErasureState {
    /** A second person may confirm it. */
    WAITING,
    /** The hour is over. */
    EXPIRED,
    /** The petition's key is erased, by this request or another. */
    ERASED;

    /** @param erased whether the petition's key is */
    public static ErasureState of(TwoPersonAct act, boolean erased, Instant now) {
        if (erased) {
            return ERASED;
        }
        return now.isBefore(act.expiresAt()) ? WAITING : EXPIRED;
    }
}
