package org.tiepdan.intake.opening;

/**
 * Why somebody opens or erases a petition.
 *
 * @param reason code of the list
 * @param reference number of the paper, see {@link PaperReference}
 */
public record Why(String reason, String reference) {}
