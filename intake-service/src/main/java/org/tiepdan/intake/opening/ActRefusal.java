package org.tiepdan.intake.opening;

/** Why an act on a sealed petition is refused. */
public enum ActRefusal {
    /** There is no such petition, or the caller may not see it. */
    NOT_VISIBLE,
    /** There is no such act, or the caller did not take part in it. */
    NOT_A_PART,
    /** The person who requested it cannot confirm it, too. */
    SAME_PERSON,
    /** The hour is over. */
    EXPIRED,
    /** It was confirmed before. */
    CONFIRMED_BEFORE,
    /** A second person decided against it. */
    DECLINED,
    /** It is not confirmed yet. */
    NOT_CONFIRMED,
    /** Each of the two persons reads once. */
    READ_BEFORE,
    /** The petition's key is erased. */
    ERASED
}
