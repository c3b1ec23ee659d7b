package org.tiepdan.reporting.account;

import java.time.LocalDate;

/**
 * Days in Viet Nam.
 *
 * @param from the first day
 * @param to the day after the last one; after {@code from}
 */
public record Span(LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException if it has no day */
    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A span has at least one day.");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }
}
