package org.tiepdan.intake.opening;

/** Why somebody does not get on with a sealed petition. */
public enum ActRefusal {
    /** There is no such petition, or not for the caller. */
    NOT_VISIBLE,
    /** There is no such act, or the caller did not take part in it. */
    NOT_A_PART,
    /** The one who asked cannot agree, too. */
    SAME_PERSON,
    /** The hour is over. */
    EXPIRED,
    /** Somebody agreed before. */
    CONFIRMED_BEFORE,
    /** Nobody agreed yet. */
    NOT_CONFIRMED,
    /** Each of the two reads once. */
    READ_BEFORE,
    /** The petition's key is erased. */
    ERASED
}
