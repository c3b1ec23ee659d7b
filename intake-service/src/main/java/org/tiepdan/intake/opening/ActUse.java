package org.tiepdan.intake.opening;

/** The acts on a sealed petition. */
public enum ActUse {
    /** Its identity is read. */
    OPENING,
    /** Its key is erased, so that nobody can read it any more. */
    ERASURE,
    /** A second person does not confirm an opening. */
    REFUSAL
}
