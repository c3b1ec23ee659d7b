package org.tiepdan.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Raises the rate of petitions until the whole system no longer keeps up, and reports the highest rate that it sustained. */
public final class Ramp {
    private static final int SAMPLES_A_SECOND = 10;
    private static final int TRIES = 2;
    private static final double REGISTERED_WITHIN_MILLIS = 1000;

    private final Office office;
    private final int seconds;

    private Ramp(Office office, int seconds) {
        this.office = office;
        this.seconds = seconds;
    }

    /**
     * Arguments: seconds for each rate, then the increasing rates in petitions per second.
     *
     * @param args for example {@code 8 50 100 200 400}
     */
    public static void main(String[] args) {
        int[] rates =
                Arrays.stream(args, 1, args.length).mapToInt(Integer::parseInt).toArray();
        try (var office = Office.local()) {
            var ramp = new Ramp(office, Integer.parseInt(args[0]));
            ramp.warmUp(rates[0]);
            System.out.println("ramp-rate " + ramp.highest(rates));
        }
    }

    /** A cold system is not the subject of the measurement. */
    private void warmUp(int rate) {
        new OpenLoop(office, rate, seconds, rate).measure();
    }

    /** A machine is never wholly quiet: a rate that was not sustained is tried once more. */
    private int highest(int[] rates) {
        int kept = 0;
        for (int rate : rates) {
            boolean keepsUp = IntStream.range(0, TRIES).anyMatch(_ -> keepsUp(rate));
            if (!keepsUp) {
                return kept;
            }
            kept = rate;
        }
        return kept;
    }

    private boolean keepsUp(int rate) {
        var result = new OpenLoop(office, rate, seconds, Math.max(1, rate / SAMPLES_A_SECOND)).measure();
        System.err.printf(
                "%d/s: %d failed, POST p50 %.1f p99 %.1f ms, from the planned moment into the register p99 %.0f ms, %d behind at the end%n",
                rate, result.failed(), result.p50(), result.p99(), result.wholeP99(), result.backlog());
        return result.failed() == 0 && result.wholeP99() < REGISTERED_WITHIN_MILLIS && result.backlog() < rate;
    }
}
