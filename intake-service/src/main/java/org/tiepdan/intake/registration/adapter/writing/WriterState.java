package org.tiepdan.intake.registration.adapter.writing;

/** How the log's single writer stands. */
enum WriterState {
    /** It is not known what is recorded: at the start, and after every failure. */
    OPENING,
    WRITING,
    /** Another instance writes since; only a new start of this one could take over again. */
    FENCED
}
