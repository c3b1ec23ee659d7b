package org.tiepdan.lawpack.desk;

import org.tiepdan.lawpack.petition.PetitionType;

/**
 * A ground on which settlement is suspended (tạm đình chỉ) or terminated (đình chỉ).
 *
 * @param code such as {@code WAITING-FOR-RESULT}; unique per act and type; events carry it
 */
public record SettlementGround(String code, Act act, PetitionType type, String vi, String en, String basis) {

    /** The names are codes of {@code settlement_grounds.csv}. */
    public enum Act {
        SUSPENSION,
        TERMINATION
    }
}
