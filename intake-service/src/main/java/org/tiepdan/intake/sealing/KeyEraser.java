package org.tiepdan.intake.sealing;

import org.tiepdan.eventing.CaseId;

/** Erases the key of a petition; it cannot be undone. */
@FunctionalInterface
public interface KeyEraser {

    /** Returns when the tombstone is durable; from the call on, no key of this petition is written again. */
    void erase(CaseId petition);
}
