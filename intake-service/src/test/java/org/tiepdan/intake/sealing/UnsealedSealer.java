package org.tiepdan.intake.sealing;

import org.tiepdan.eventing.CaseId;

/** Seals nothing. */
public final class UnsealedSealer implements Sealer {
    @Override
    public Sealing seal(CaseId petition, String type, byte[] clear) {
        return new Sealing(new WrappedKey("none", ""), new SealedPetition("none", ""));
    }

    @Override
    public SealedPetition sealAgain(CaseId petition, String type, WrappedKey key, byte[] clear) {
        return new SealedPetition("none", "");
    }

    @Override
    public byte[] open(CaseId petition, String type, WrappedKey key, SealedPetition sealed) {
        return new byte[0];
    }
}
