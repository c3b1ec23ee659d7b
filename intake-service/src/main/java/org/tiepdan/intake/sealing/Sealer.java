package org.tiepdan.intake.sealing;

import org.tiepdan.eventing.CaseId;

/** Encrypts each petition with its own fresh key. */
public interface Sealer {

    /** The two records of one sealing; they belong together. */
    record Sealing(WrappedKey key, SealedPetition petition) {}

    /**
     * @param type code of the type of petition; it is bound to the ciphertext with the id, so that exchanging either is detected
     * @param clear the content to seal
     */
    Sealing seal(CaseId petition, String type, byte[] clear);

    /**
     * Seals another version under the key of the first.
     *
     * @throws SealBrokenException if the key does not belong to this petition
     */
    SealedPetition sealAgain(CaseId petition, String type, WrappedKey key, byte[] clear) throws SealBrokenException;

    /** @throws SealBrokenException if key, id or type differ from those of the sealing */
    byte[] open(CaseId petition, String type, WrappedKey key, SealedPetition sealed) throws SealBrokenException;
}
