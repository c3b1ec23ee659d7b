package org.tiepdan.intake.sealing;

import org.tiepdan.eventing.CaseId;

/** Encrypts each petition under a fresh key of its own. */
public interface Sealer {

    /** The two records of one sealing; they belong together. */
    record Sealing(WrappedKey key, SealedPetition petition) {}

    /**
     * @param type code of the type of petition; with the id it is bound in, so that neither can be exchanged unnoticed
     * @param clear what is to be sealed
     */
    Sealing seal(CaseId petition, String type, byte[] clear);

    /**
     * Seals another version under the key of the first.
     *
     * @throws SealBrokenException when the key is not of this petition
     */
    SealedPetition sealAgain(CaseId petition, String type, WrappedKey key, byte[] clear) throws SealBrokenException;

    /** @throws SealBrokenException when this key, id and type are not those it was sealed with */
    byte[] open(CaseId petition, String type, WrappedKey key, SealedPetition sealed) throws SealBrokenException;
}
