package org.tiepdan.intake.registration.adapter.bulk;

/** The last line of every answer. */
record Summary(Counts summary) {

    /**
     * @param lines number of answered lines
     * @param questioned number of recorded lines with warnings
     * @param complete whether all lines were processed
     */
    record Counts(
            long lines,
            long registered,
            long repeated,
            long rejected,
            long unknown,
            long questioned,
            boolean complete) {}
}
