package org.tiepdan.intake.sealing;

import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.Registered;

/** Brings sealed petitions back. Who may have one, and that it is recorded, is the caller's to see to. */
public interface SealedPetitions {

    /**
     * @return what was sealed; empty when its key is erased
     * @throws SealBrokenException when no key of the petition opens it
     */
    Optional<byte[]> open(CaseId id, Registered registered) throws SealBrokenException;

    /**
     * Seals another version under the key that opens {@code registered}.
     *
     * @param type code of the type that the petition has from now on
     * @return empty when its key is erased
     * @throws SealBrokenException when no key of the petition opens it
     */
    Optional<SealedPetition> sealAgain(CaseId id, Registered registered, String type, byte[] clear)
            throws SealBrokenException;
}
