package org.tiepdan.routing.triage.adapter;

/**
 * Who decided at the desk.
 *
 * @param officer opaque reference
 * @param reason code of {@code triage_reasons.csv}
 */
public record DecidedBy(String by, String officer, String reason) {}
