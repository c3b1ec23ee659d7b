package org.tiepdan.office.client.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The scorecards of several bodies.
 *
 * @param total null if there is one body
 * @param ranking null if bodies are not ranked
 */
public record Scorecards(
        LocalDate from,
        LocalDate to,
        LocalDate countedTo,
        int smallCell,
        List<Card> bodies,
        @Nullable Card total,
        @Nullable Method ranking) {

    /**
     * @param body null for the sum of all
     * @param yearBefore null if the register has no data of that year
     * @param rank null for a body that is not ranked
     */
    public record Card(
            @Nullable String body,
            Counts counts,
            @Nullable Counts yearBefore,
            @Nullable Integer rank,
            @Nullable Double points) {}

    /**
     * @param figures by their codes
     * @param leftOut codes of the hidden ones
     */
    public record Counts(
            Map<String, Long> figures,
            List<String> leftOut,
            Rates rates,
            @Nullable Spread late,
            @Nullable Spread waiting,
            List<Reason> reasons) {}

    public record Rates(Rate closedOnTime, Rate dueAndMet, Rate openAndLate) {}

    /** @param percent null if it is left out, or the total is 0 */
    public record Rate(
            @Nullable Long count,
            @Nullable Long of,
            @Nullable Double percent) {}

    public record Spread(long median, long ninth, long worst) {}

    public record Reason(String step, long count) {}

    public record Method(String code, int rankedFrom, String status) {}
}
