package org.tiepdan.intake.reception;

/** Who receives, and on what occasion: the parts of the official form 01/TCD. */
public enum Session {
    /** Tiếp thường xuyên, by the officers on duty. */
    REGULAR,
    /** Tiếp định kỳ của Thủ trưởng, on the announced day. */
    PERIODIC_BY_HEAD,
    /** Tiếp đột xuất của Thủ trưởng. */
    UNSCHEDULED_BY_HEAD,
    /** Ủy quyền tiếp: a deputy instead of the head. */
    BY_DELEGATE;

    /** Whether the form counts its sessions (số kỳ). */
    public boolean counted() {
        return this != REGULAR;
    }
}
