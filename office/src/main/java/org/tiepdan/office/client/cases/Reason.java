package org.tiepdan.office.client.cases;

/** One reason of a routing decision, as issued. */
public record Reason(String ruleId, String vi, String en, String basis) {}
