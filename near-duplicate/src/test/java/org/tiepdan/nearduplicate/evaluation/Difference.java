package org.tiepdan.nearduplicate.evaluation;

/** What makes a letter of the same words another petition. */
enum Difference {
    COMMUNE_GIVEN,
    COMMUNE_IN_TEXT,
    COMMUNE,
    PARCEL,
    DECISION,
    HAMLET_AND_NUMBERS
}
