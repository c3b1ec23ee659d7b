package org.tiepdan.intake.opening;

/** How far a request of two persons is, for one of them. */
public enum ActState {
    WAITING,
    CONFIRMED,
    DECLINED,
    EXPIRED,
    /** This person read the petition. */
    READ
}
