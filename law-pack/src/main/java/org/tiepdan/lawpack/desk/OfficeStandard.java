package org.tiepdan.lawpack.desk;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * The age after which the office wants to see an open case that has no legal limit. This is not law: no case is late because of it.
 *
 * @param code such as {@code VP-PROPOSAL}
 * @param type null for every type
 * @param state code of a state of an open case, {@code RECEIVED} between receipt and the routing decision; null for every state
 * @param days calendar days after the day of receipt; at least 1
 */
public record OfficeStandard(
        String code,
        @Nullable PetitionType type,
        @Nullable String state,
        int days,
        String vi,
        String en,
        String basis) {

    boolean fits(PetitionType ofType, String inState) {
        return (type == null || type == ofType) && (state == null || state.equals(inState));
    }
}
