package org.tiepdan.routing.duplicate.preview;

/** How a petition that is not registered yet would relate to a registered one. */
public enum Relation {
    /** It would be a copy (đơn trùng) of that one, by the same petitioner. */
    LINKED,
    /** The same petitioner's other petition was received later, so this one would be the first. */
    LATE,
    /** The same petitioner's petition of another instance says the same: a separate step, and no copy. */
    OTHER_INSTANCE,
    /** Another petitioner sent the same. */
    RELATED;

    public boolean isOfSamePetitioner() {
        return this != RELATED;
    }
}
