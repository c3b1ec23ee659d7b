package org.tiepdan.intake.opening;

/**
 * Why a petition is opened or erased.
 *
 * @param reason code of the list
 * @param reference number of the paper, as {@code PaperReference} takes it
 */
public record Justification(String reason, String reference) {}
