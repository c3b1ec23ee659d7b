package org.tiepdan.routing.triage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows of one petition.
 *
 * @param type code of a petition type, perhaps of a later version
 * @param instance of a complaint, as it was received
 * @param receivedOn day of receipt, in Viet Nam
 * @param objections in their order, the latest last
 */
public record DeskPetition(
        String type,
        @Nullable Integer instance,
        String receivingBody,
        LocalDate receivedOn,
        Standing standing,
        List<Objection> objections,
        List<Conflict> conflicts) {
    public DeskPetition {
        objections = List.copyOf(objections);
        conflicts = List.copyOf(conflicts);
    }
}
