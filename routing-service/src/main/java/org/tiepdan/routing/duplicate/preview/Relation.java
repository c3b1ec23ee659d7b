package org.tiepdan.routing.duplicate.preview;

/** How a petition that is not registered yet would be related to one that is. */
public enum Relation {
    /** Registered, it would be a copy (đơn trùng) of that one, by the same petitioner. */
    LINKED,
    /** The same petitioner's was received later, so that this would be the first of the two. */
    LATE,
    /** Somebody else sent the same. */
    RELATED;

    public boolean isOfSamePetitioner() {
        return this != RELATED;
    }
}
