package org.tiepdan.benchmarks;

import java.util.Arrays;

/** Posts petitions to a running system at the given rates, one after another, and prints a table row for each. */
public final class Load {
    private static final int WARM_UP_RATE = 50;
    private static final int SAMPLES_A_SECOND = 10;

    private Load() {}

    /**
     * Arguments: seconds for each rate, warm-up seconds, then the rates in petitions per second.
     *
     * @param args for example {@code 30 10 50 100 200}
     */
    public static void main(String[] args) {
        int seconds = Integer.parseInt(args[0]);
        int warmUp = Integer.parseInt(args[1]);
        try (var office = Office.local()) {
            if (warmUp > 0) {
                new OpenLoop(office, WARM_UP_RATE, warmUp, WARM_UP_RATE / SAMPLES_A_SECOND).measure();
            }
            System.out.println("| petitions/s | failed | POST p50 ms | POST p99 ms | in the register p50 ms | p99 ms |"
                    + " backlog at the end |");
            System.out.println("|--:|--:|--:|--:|--:|--:|--:|");
            Arrays.stream(args, 2, args.length).mapToInt(Integer::parseInt).forEach(rate -> {
                var result = new OpenLoop(office, rate, seconds, Math.max(1, rate / SAMPLES_A_SECOND)).measure();
                System.out.printf(
                        "| %d | %d | %.1f | %.1f | %.0f | %.0f | %d |%n",
                        result.rate(),
                        result.failed(),
                        result.p50(),
                        result.p99(),
                        result.registeredP50(),
                        result.registeredP99(),
                        result.backlog());
            });
        }
    }
}
