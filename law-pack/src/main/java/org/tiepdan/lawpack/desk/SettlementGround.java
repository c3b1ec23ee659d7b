package org.tiepdan.lawpack.desk;

import org.tiepdan.lawpack.pack.Period;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * A ground on which settlement is suspended (tạm đình chỉ) or terminated (đình chỉ).
 *
 * @param code such as {@code WAITING-FOR-RESULT}; unique per act, type and day; events carry it
 * @param period of the days on which the act may be done for it
 */
public record SettlementGround(
        String code, Act act, PetitionType type, String vi, String en, String basis, Period period) {

    /** The names are codes of {@code settlement_grounds.csv}. */
    public enum Act {
        SUSPENSION,
        TERMINATION
    }
}
