package org.tiepdan.intake.register;

import java.time.Instant;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * The register (sổ đăng ký) of one body for one year.
 *
 * @param body code of the receiving body
 * @param year in Viet Nam
 */
public record Register(String body, int year) {

    /** @return the register of the year in which the petition was received, whenever it is typed in */
    public static Register of(String receivingBody, Instant receivedAt) {
        return new Register(receivingBody, LegalTime.dateOf(receivedAt).getYear());
    }
}
