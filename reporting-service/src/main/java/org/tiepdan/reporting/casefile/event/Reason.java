package org.tiepdan.reporting.casefile.event;

/** One reason of a routing decision, as issued. */
public record Reason(String ruleId, String vi, String en, String basis) {
    public Reason {
        CaseEvent.require(ruleId, vi, en, basis);
    }
}
