package org.tiepdan.lawpack.jurisdiction;

/** Who settles, seen from the respondent. */
public enum Settler {
    /** The body complained of, through its head. */
    RESPONDENT_BODY,
    /** The people's committee of the respondent's province, through its chair. */
    PROVINCE,
    /** The ministry in charge of the field; see {@link Jurisdiction#ministriesOf}. */
    MINISTER_OF_FIELD,
    PRIME_MINISTER,
    /** The body above the one complained of; of a unit under a body, that body. */
    SUPERIOR_BODY,
    /** The body whose code the row names; see {@link JurisdictionRule#body}. */
    BODY,
    /** Nobody by this row: an officer decides, and the row says why. */
    OFFICER
}
