package org.tiepdan.lawpack.desk;

import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * How old an open case to which the law gives no limit may get before the office wants to know of it. Not law: nothing is
 * late by it.
 *
 * @param code such as {@code VP-PROPOSAL}
 * @param type null for every type
 * @param state code of a state of an open case, {@code RECEIVED} between receipt and the routing decision; null for every state
 * @param days after the day of receipt, days of rest included; at least 1
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
