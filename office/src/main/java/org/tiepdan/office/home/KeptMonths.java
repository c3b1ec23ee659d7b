package org.tiepdan.office.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The months of which the register tells: before its first day, and after today, nothing is known, which is not none.
 *
 * @param from null for an empty register
 */
record KeptMonths(@Nullable LocalDate from, LocalDate today) {

    boolean holds(YearMonth month) {
        return from != null && !month.isBefore(YearMonth.from(from)) && !month.isAfter(YearMonth.from(today));
    }

    boolean any(int year) {
        return from != null && from.getYear() <= year && year <= today.getYear();
    }

    /** The register begins later than that year does. */
    boolean beginsAfter(int year) {
        return from != null && from.isAfter(LocalDate.of(year, 1, 31));
    }

    LocalDate first() {
        return Objects.requireNonNull(from);
    }
}
