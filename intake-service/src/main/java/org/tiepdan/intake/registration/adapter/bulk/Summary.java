package org.tiepdan.intake.registration.adapter.bulk;

/** The last line of every answer. */
record Summary(Counts summary) {

    /**
     * @param lines how many were answered
     * @param questioned how many of those that are recorded have warnings
     * @param complete whether that is all there were
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
