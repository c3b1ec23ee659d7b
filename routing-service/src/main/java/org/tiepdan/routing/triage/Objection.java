package org.tiepdan.routing.triage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body's statement that it is not competent.
 *
 * @param number counts the objections of one petition, from 1
 * @param by code of the body
 * @param on the legal day
 * @param reason code of {@code triage_reasons.csv}
 * @param proposedBody code of the body it thinks competent; null for none
 */
public record Objection(
        int number,
        String by,
        LocalDate on,
        String reason,
        @Nullable String proposedBody) {}
