package org.tiepdan.reporting.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies side by side.
 *
 * @param from the first day
 * @param to the last day
 * @param countedTo the last of these days that is counted: today where the span is not over
 * @param knownAt as the record said at that moment; null for what it says now
 * @param smallCell the smallest number above 0 that is shown
 * @param total the sum over all bodies, in which a case counts for each that had it; null where there is one body
 * @param ranking null where bodies are not ranked
 */
public record Scorecard(
        LocalDate from,
        LocalDate to,
        LocalDate countedTo,
        @Nullable Instant knownAt,
        int smallCell,
        List<Card> bodies,
        @Nullable Card total,
        @Nullable Method ranking) {

    /**
     * @param body null for the sum of all
     * @param yearBefore of the same days a year before; null where the register has nothing of them
     * @param rank 1 for the first; bodies with the same points share one; null for a body that is not ranked
     * @param points by which it is ranked
     */
    public record Card(
            @Nullable String body,
            Counts counts,
            @Nullable Counts yearBefore,
            @Nullable Integer rank,
            @Nullable Double points) {}

    /**
     * How bodies are ranked. No law and no ministry says how.
     *
     * @param code {@code MEAN_OF_THREE_RATES}: closedOnTime, dueAndMet, and what openAndLate leaves of a hundred
     * @param rankedFrom how many each rate must be of
     * @param status {@code DERIVED}
     */
    public record Method(String code, int rankedFrom, String status) {}
}
