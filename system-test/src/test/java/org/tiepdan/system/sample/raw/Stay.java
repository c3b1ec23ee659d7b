package org.tiepdan.system.sample.raw;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period in which one body holds the case.
 *
 * @param from the day on which it got it
 * @param to the day on which it passed it on or the case ended, maybe the same; null while it holds it
 */
public record Stay(String body, LocalDate from, @Nullable LocalDate to) {
    /** Whether it holds the case when the day begins. */
    public boolean atDawnOf(LocalDate day) {
        return from.isBefore(day) && (to == null || !to.isBefore(day));
    }

    Stay until(LocalDate day) {
        return new Stay(body, from, day);
    }
}
