package org.tiepdan.reporting.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The books of a body and a period.
 *
 * @param body null for all bodies of the cases that the caller sees
 * @param below whether its subordinates are included
 * @param type null for all
 * @param from the first day
 * @param to the last day
 * @param knownAt the state of the record at that moment; null for now
 */
public record Books(
        @Nullable String body,
        boolean below,
        @Nullable String type,
        LocalDate from,
        LocalDate to,
        @Nullable Instant knownAt,
        Book petitions,
        Book matters) {}
