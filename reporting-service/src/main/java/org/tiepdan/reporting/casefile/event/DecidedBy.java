package org.tiepdan.reporting.casefile.event;

/**
 * The body whose officer decided, and on what ground; the officer's own code stays in the log.
 *
 * @param reason a code of {@code triage_reasons.csv}
 */
public record DecidedBy(String by, String reason) {
    public DecidedBy {
        CaseEvent.require(by, reason);
    }
}
