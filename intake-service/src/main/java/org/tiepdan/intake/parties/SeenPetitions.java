package org.tiepdan.intake.parties;

import java.util.Optional;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.Registered;

/**
 * Finds petitions for a caller: one that the caller may not see is not found, after the same work. Finding a possible denunciation is
 * recorded before it is answered.
 */
public interface SeenPetitions {

    /**
     * A petition that the caller may see.
     *
     * @param mayDenounce whether it is, or may contain, a denunciation
     */
    record Seen(CaseId id, Registered registered, boolean mayDenounce) {}

    /**
     * For the register and the receipt.
     *
     * @param id as sent
     * @return a petition that one of the caller's bodies, or one that it succeeded, received
     */
    Optional<Seen> received(Grant grant, String id);

    /**
     * For the sealed part.
     *
     * @return a petition that one of the caller's bodies, or one that it succeeded, received or has to settle; refused with {@code 503
     *     log-unavailable} while the logs are still being read
     */
    Optional<Seen> handled(Grant grant, CaseId petition);
}
