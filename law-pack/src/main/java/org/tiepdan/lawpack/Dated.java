package org.tiepdan.lawpack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether a row that holds from one day to another, both included, holds on a third. */
final class Dated {
    private Dated() {}

    static boolean holds(LocalDate from, @Nullable LocalDate to, LocalDate on) {
        return !on.isBefore(from) && (to == null || !on.isAfter(to));
    }
}
