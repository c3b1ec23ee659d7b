package org.tiepdan.office.client.reception;

import java.time.LocalDate;
import java.util.List;

/**
 * On how many days the head of a body received, beside the least that the law asks for.
 *
 * @param slots weeks or months; none where the law asks nothing
 */
public record Schedule(String body, List<Slot> slots, int minimum, int held, int missing) {

    /** @param open it is not over yet */
    public record Slot(
            LocalDate from, LocalDate to, int minimum, int held, boolean open, String vi, String en, String basis) {}
}
