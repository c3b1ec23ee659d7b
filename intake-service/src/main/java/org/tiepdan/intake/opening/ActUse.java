package org.tiepdan.intake.opening;

/** What is done with a sealed petition. */
public enum ActUse {
    /** Its identity is read. */
    OPENING,
    /** Its key is erased, so that nobody reads it any more. */
    ERASURE
}
