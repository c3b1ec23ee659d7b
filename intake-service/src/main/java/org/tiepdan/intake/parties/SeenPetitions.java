package org.tiepdan.intake.parties;

import java.util.Optional;
import org.tiepdan.access.Grant;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.intake.index.Registered;

/**
 * Finds petitions for somebody: one that the caller may not see is not found, after the same work. That one which may denounce was found
 * is recorded before it is answered.
 */
public interface SeenPetitions {

    /**
     * A petition that the caller may see.
     *
     * @param mayDenounce whether it is a denunciation, or may hold one
     */
    record Seen(CaseId id, Registered registered, boolean mayDenounce) {}

    /**
     * For what concerns the register and the receipt.
     *
     * @param id as it was sent
     * @return what one of the caller's bodies received
     */
    Optional<Seen> received(Grant grant, String id);

    /**
     * For what concerns the sealed part.
     *
     * @return what one of the caller's bodies received or has to settle; refused with {@code 503 log-unavailable} while the logs are
     *     still being read
     */
    Optional<Seen> handled(Grant grant, CaseId petition);
}
