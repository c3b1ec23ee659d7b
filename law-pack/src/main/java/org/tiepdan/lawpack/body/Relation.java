package org.tiepdan.lawpack.body;

/** How the body that settles a matter, or takes it over, is related to the one that received or had it. */
public enum Relation {
    /** The same body, or the one it receives for. */
    OWN,
    OTHER_IN_PROVINCE,
    OUTSIDE_PROVINCE;

    public boolean staysInProvince() {
        return this != OUTSIDE_PROVINCE;
    }
}
