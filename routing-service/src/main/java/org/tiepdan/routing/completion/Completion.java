package org.tiepdan.routing.completion;

import java.time.LocalDate;

/**
 * The facts that an officer completed, with officer and day.
 *
 * @param by code of the body
 * @param officer opaque reference
 * @param on the legal day
 * @param reason code of {@code triage_reasons.csv}: how it became known
 */
public record Completion(String by, String officer, LocalDate on, String reason, CompletedFacts facts) {}
