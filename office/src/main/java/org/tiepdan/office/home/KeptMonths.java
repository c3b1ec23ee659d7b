package org.tiepdan.office.home;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The months that the register covers: before its first day and after today the numbers are unknown, not zero.
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

    /** Whether the register begins after that year. */
    boolean beginsAfter(int year) {
        return from != null && from.isAfter(LocalDate.of(year, 1, 31));
    }

    boolean runs(int year) {
        return year == today.getYear();
    }

    /** Whether the register covers that month, which is not over. */
    boolean runs(YearMonth month) {
        return holds(month) && month.equals(YearMonth.from(today));
    }

    /** How many months of that year are over. */
    int over(int year) {
        return runs(year) ? today.getMonthValue() - 1 : 12;
    }

    LocalDate first() {
        return Objects.requireNonNull(from);
    }
}
