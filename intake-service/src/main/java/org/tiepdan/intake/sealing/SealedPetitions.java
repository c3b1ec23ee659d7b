package org.tiepdan.intake.sealing;

import java.util.Optional;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.Registered;

/** Opens sealed petitions. The caller must check access and record the opening. */
public interface SealedPetitions {

    /**
     * @return the sealed content; empty if its key is erased
     * @throws SealBrokenException if no key of the petition opens it
     */
    Optional<byte[]> open(CaseId id, Registered registered) throws SealBrokenException;

    /**
     * Seals another version under the key that opens {@code registered}.
     *
     * @param type code of its type from now on
     * @return empty if its key is erased
     * @throws SealBrokenException if no key of the petition opens it
     */
    Optional<SealedPetition> sealAgain(CaseId id, Registered registered, String type, byte[] clear)
            throws SealBrokenException;
}
