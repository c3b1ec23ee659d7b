package org.tiepdan.reporting.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The scorecards of several bodies.
 *
 * @param from the first day
 * @param to the last day
 * @param countedTo the last counted day: today if the span is not over
 * @param knownAt the state of the record at that moment; null for now
 * @param smallCell the smallest number above 0 that is shown
 * @param total the sum over all bodies, in which a case counts for each that had it; null for one body
 * @param ranking null if bodies are not ranked
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
     * @param yearBefore of the same days a year before, up to a year before {@code countedTo}; null if the register does not cover them
     * @param rank 1 for the first; bodies with the same points share one; null for a body that is not ranked
     * @param points that decide the rank
     */
    public record Card(
            @Nullable String body,
            Counts counts,
            @Nullable Counts yearBefore,
            @Nullable Integer rank,
            @Nullable Double points) {}

    /**
     * How bodies are ranked. No law or ministry prescribes a method.
     *
     * @param code {@code MEAN_OF_THREE_RATES}: closedOnTime, dueAndMet, and 100 minus openAndLate
     * @param rankedFrom the minimum base of each rate
     * @param status {@code DERIVED}
     */
    public record Method(String code, int rankedFrom, String status) {}
}
