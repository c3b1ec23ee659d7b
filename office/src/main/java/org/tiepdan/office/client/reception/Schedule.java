package org.tiepdan.office.client.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * The days on which the head of a body received, compared with the legal minimum.
 *
 * @param slots weeks or months; none if the law requires nothing
 */
public record Schedule(String body, List<Slot> slots, int minimum, int held, int missing) {

    /** @param open whether it is not over yet */
    public record Slot(
            LocalDate from, LocalDate to, int minimum, int held, boolean open, String vi, String en, String basis) {}
}
