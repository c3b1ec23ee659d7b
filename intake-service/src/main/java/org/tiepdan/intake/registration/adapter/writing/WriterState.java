package org.tiepdan.intake.registration.adapter.writing;

/** The state of the log's single writer. */
enum WriterState {
    /** The content of the log is unknown: at the start, and after every failure. */
    OPENING,
    WRITING,
    /** Another instance has taken over; this one can write again only after a restart. */
    FENCED
}
