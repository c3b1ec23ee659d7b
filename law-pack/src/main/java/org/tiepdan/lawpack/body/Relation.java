package org.tiepdan.lawpack.body;

/** How the body that settles or takes over a matter relates to the one that received or held it. */
public enum Relation {
    /** The same body, or the one it receives for. */
    OWN,
    OTHER_IN_PROVINCE,
    OUTSIDE_PROVINCE;

    public boolean staysInProvince() {
        return this != OUTSIDE_PROVINCE;
    }
}
