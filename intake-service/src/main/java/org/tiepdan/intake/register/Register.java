package org.tiepdan.intake.register;

import java.time.Instant;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.lawpack.petition.PetitionType;

/**
 * The register (sổ đăng ký) of one body for one year.
 *
 * @param body code of the receiving body
 * @param year in Viet Nam
 */
public record Register(String body, int year) {

    /** @return the register of the year in which the petition was received, whenever it is entered */
    public static Register of(String receivingBody, Instant receivedAt) {
        return new Register(receivingBody, LegalTime.dateOf(receivedAt).getYear());
    }

    /**
     * Whether petitions of that type have numbers apart. Such a petition may be hidden from a reader of the register
     * (LTC 2018, Articles 8.3 and 56), who would notice its number missing among the others.
     */
    public static boolean numbersApart(PetitionType type) {
        return type.mayDenounce();
    }
}
