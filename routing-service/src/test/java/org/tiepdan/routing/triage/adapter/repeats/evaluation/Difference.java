package org.tiepdan.routing.triage.adapter.repeats.evaluation;

/** The differences that make a letter with the same words another petition. */
enum Difference {
    COMMUNE_GIVEN,
    COMMUNE_IN_TEXT,
    COMMUNE,
    PARCEL,
    DECISION,
    HAMLET_AND_NUMBERS
}
