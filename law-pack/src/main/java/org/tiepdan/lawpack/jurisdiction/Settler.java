package org.tiepdan.lawpack.jurisdiction;

/** Who settles, relative to the respondent. */
public enum Settler {
    /** The body complained of, through its head. */
    RESPONDENT_BODY,
    /** The people's committee of the respondent's province, through its chair. */
    PROVINCE,
    /** The ministry in charge of the field; see {@link Jurisdiction#ministriesOf}. */
    MINISTER_OF_FIELD,
    PRIME_MINISTER,
    /** The body above the respondent; for a unit under a body, that body. */
    SUPERIOR_BODY,
    /** The body whose code the row names; see {@link JurisdictionRule#body}. */
    BODY,
    /** The row does not decide: an officer does, and the row says why. */
    OFFICER
}
