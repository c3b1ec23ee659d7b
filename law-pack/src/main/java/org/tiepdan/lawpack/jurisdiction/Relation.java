package org.tiepdan.lawpack.jurisdiction;

/** How the competent body stands to the body that received the petition. */
public enum Relation {
    /** The receiving body itself, or the body it receives for. */
    OWN,
    OTHER_IN_PROVINCE,
    OUTSIDE_PROVINCE
}
