package org.tiepdan.reporting.casefile.event;

import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;

/**
 * One event as it stands in its log.
 *
 * @param position offset in its partition; a case keeps to one partition of each log for ever
 */
public record Fact(Log log, long position, Envelope envelope, CaseEvent event) {
    public CaseId caseId() {
        return envelope.subject();
    }
}
