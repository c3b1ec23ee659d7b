package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One body has the case.
 *
 * @param from the day on which it got it
 * @param to the day on which it left it or the case ended, maybe the same; null while it is there
 */
public record Stay(String body, LocalDate from, @Nullable LocalDate to) {
    /** Whether it is there when the day begins. */
    public boolean atDawnOf(LocalDate day) {
        return from.isBefore(day) && (to == null || !to.isBefore(day));
    }

    Stay until(LocalDate day) {
        return new Stay(body, from, day);
    }
}
