package org.tiepdan.reporting.radar;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How surprising a count is after what came before. Each place has a rate of its own, which is not known but guessed from its past and,
 * where this is short, from what is usual (a gamma distribution); what comes at such a rate is Poisson. Both together are a negative
 * binomial distribution, of which this is the upper tail.
 */
final class Surprise {
    private Surprise() {}

    /**
     * The chance of at least {@code now}.
     *
     * @param before how many came in {@code spans} spans of the same length
     * @param usual how many are usual in one span, above 0; it counts for one span
     */
    static double atLeast(long now, long before, double spans, double usual) {
        if (now <= 0) {
            return 1;
        }
        double shape = before + usual;
        double rate = spans + 1;
        // The tail of a negative binomial with a shape that is no whole number, by its integral: no sum whose terms
        // vanish.
        return BetaDistribution.of(now, shape).cumulativeProbability(1 / (rate + 1));
    }

    /** How many are expected. */
    static double expected(long before, double spans, double usual) {
        return (before + usual) / (spans + 1);
    }
}
