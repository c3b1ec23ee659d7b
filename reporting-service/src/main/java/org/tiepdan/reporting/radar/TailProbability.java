package org.tiepdan.reporting.radar;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * How surprising a count is, given the counts before. Each place has its own unknown rate, estimated from its past and, if that is short,
 * from the usual rate (a gamma distribution); counts at a given rate are Poisson. Together they give a negative binomial distribution, of
 * which this is the upper tail.
 */
final class TailProbability {
    private TailProbability() {}

    /**
     * The chance of at least {@code now}.
     *
     * @param before the count in {@code spans} spans of the same length
     * @param usual the usual count in one span, above 0; it counts for one span
     */
    static double atLeast(long now, long before, double spans, double usual) {
        if (now <= 0) {
            return 1;
        }
        double shape = before + usual;
        double rate = spans + 1;
        // The tail of a negative binomial with a non-integer shape, as an integral: a sum would have vanishing terms.
        return BetaDistribution.of((double) now, shape).cumulativeProbability(1 / (rate + 1));
    }

    /** The expected count. */
    static double expected(long before, double spans, double usual) {
        return (before + usual) / (spans + 1);
    }
}
