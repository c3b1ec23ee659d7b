package org.tiepdan.servicekit.testkit.access;

import java.util.Arrays;
import java.util.Random;

/**
 * Whether the time of an answer distinguishes two kinds of request. It sends them in pairs, in a random order in each
 * pair, and counts the pairs in which the first kind took longer. Other work on the machine delays either kind, so it
 * affects the count only by chance.
 *
 * @param sigmas distance of the count from one half of the pairs, in standard deviations
 * @param difference median of the differences within pairs, as a fraction of the median time of an answer
 */
public record SameTime(double sigmas, double difference) {
    /** One pair for so many that are measured. */
    private static final int WARM_UP = 4;

    private static final int PAIRS = 1_000;

    /** Practically never exceeded by chance. */
    private static final double CHANCE = 6;

    /** A difference that nobody can detect over a network. */
    private static final double LEAST = 0.05;

    /** Sends it, and waits for the answer. */
    @FunctionalInterface
    public interface Request {
        void send() throws Exception;
    }

    /** Two thousand tries after a warm-up. */
    public static SameTime of(Request one, Request other) {
        return of(one, other, PAIRS);
    }

    /** @param pairs fewer, for requests that take long; with 40 or more, a difference can still be no chance */
    public static SameTime of(Request one, Request other, int pairs) {
        var random = new Random(9);
        var differences = new double[pairs];
        var times = new double[pairs];
        for (int pair = -pairs / WARM_UP; pair < pairs; pair++) {
            boolean oneFirst = random.nextBoolean();
            double first = nanoseconds(oneFirst ? one : other);
            double second = nanoseconds(oneFirst ? other : one);
            if (pair >= 0) {
                differences[pair] = oneFirst ? first - second : second - first;
                times[pair] = oneFirst ? second : first;
            }
        }
        double longer =
                Arrays.stream(differences).filter(difference -> difference > 0).count();
        return new SameTime((longer - pairs / 2.0) / Math.sqrt(pairs / 4.0), median(differences) / median(times));
    }

    /** Whether the difference is not chance and is large enough to detect. */
    public boolean isToldApart() {
        return Math.abs(sigmas) > CHANCE && Math.abs(difference) > LEAST;
    }

    private static double nanoseconds(Request request) {
        long begun = System.nanoTime();
        try {
            request.send();
        } catch (Exception e) {
            throw new IllegalStateException("A request failed.", e);
        }
        return System.nanoTime() - begun;
    }

    private static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
