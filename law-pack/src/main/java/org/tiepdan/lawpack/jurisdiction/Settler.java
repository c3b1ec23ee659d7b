package org.tiepdan.lawpack.jurisdiction;

/** Who settles, seen from the respondent. */
public enum Settler {
    /** The body complained of, through its head. */
    RESPONDENT_BODY,
    /** The people's committee of the respondent's province, through its chair. */
    PROVINCE,
    /** The ministry in charge of the field; see {@link Jurisdiction#ministriesOf}. */
    MINISTER_OF_FIELD,
    PRIME_MINISTER
}
