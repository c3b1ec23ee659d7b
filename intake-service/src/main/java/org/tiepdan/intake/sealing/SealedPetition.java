package org.tiepdan.intake.sealing;

/**
 * Identity and text of one petition, as {@code petition.sealed.v1}.
 *
 * @param ciphertext in base64
 */
public record SealedPetition(String algorithm, String ciphertext) {}
