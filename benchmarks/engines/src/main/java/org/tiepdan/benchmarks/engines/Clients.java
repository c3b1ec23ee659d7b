package org.tiepdan.benchmarks.engines;

import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;

/** Eight clients, each of which does one thing after another. */
final class Clients {
    private static final int CLIENTS = 8;

    private Clients() {}

    /**
     * @param rate per second
     * @param p50 median of one operation, in ms
     */
    record Result(double rate, double p50, double p99) {
        void print(String name) {
            System.out.printf(
                    Locale.ROOT, "%s-rate %.1f%n%s-p50 %.2f%n%s-p99 %.2f%n", name, rate, name, p50, name, p99);
        }
    }

    /**
     * @param count in total
     * @param task gets each number below {@code count} once; an exception from it ends all clients
     */
    static Result each(int count, IntConsumer task) throws ExecutionException, InterruptedException {
        var took = new ConcurrentHistogram(3);
        var next = new AtomicInteger();
        long start = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var all = IntStream.range(0, CLIENTS)
                    .mapToObj(_ -> threads.submit(() -> {
                        for (int mine = next.getAndIncrement(); mine < count; mine = next.getAndIncrement()) {
                            long begin = System.nanoTime();
                            task.accept(mine);
                            took.recordValue(System.nanoTime() - begin);
                        }
                    }))
                    .toList();
            for (var each : all) {
                each.get();
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(
                count / seconds, took.getValueAtPercentile(50) / 1e6, took.getValueAtPercentile(99) / 1e6);
    }
}
