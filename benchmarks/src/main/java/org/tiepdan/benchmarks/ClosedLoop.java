package org.tiepdan.benchmarks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;

/** Clients that each send the next request as soon as the previous one is answered. */
public final class ClosedLoop {
    private final int clients;
    private final Duration time;
    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentHistogram answered = new ConcurrentHistogram(3);
    private final LongAdder failed = new LongAdder();

    /** @param time of the measurement, unless the tasks run out before */
    public ClosedLoop(int clients, Duration time) {
        this.clients = clients;
        this.time = time;
    }

    /** @param rate per second */
    public record Result(double rate, double p50, double p99, long failed) {
        public void print(String name) {
            System.out.printf("%s-rate %.1f%n%s-p50 %.2f%n%s-p99 %.2f%n", name, rate, name, p50, name, p99);
            if (failed > 0) {
                System.out.printf("%s-failed %d%n", name, failed);
            }
        }
    }

    /**
     * @param first number of the first task; the others follow without a gap
     * @param end number after the last task
     * @param task gets a different number each time
     */
    public Result measure(int first, int end, IntConsumer task) {
        number.set(first);
        long start = System.nanoTime();
        long until = start + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> workUntil(until, end, task));
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Result(
                answered.getTotalCount() / seconds,
                answered.getValueAtPercentile(50) / 1e6,
                answered.getValueAtPercentile(99) / 1e6,
                failed.sum());
    }

    /** @return the first unused number */
    public int next(int end) {
        return Math.min(number.get(), end);
    }

    private void workUntil(long until, int end, IntConsumer task) {
        for (long start = System.nanoTime(); start < until; start = System.nanoTime()) {
            int mine = number.getAndIncrement();
            if (mine >= end) {
                return;
            }
            try {
                task.accept(mine);
                answered.recordValue(System.nanoTime() - start);
            } catch (RuntimeException e) {
                failed.increment();
            }
        }
    }
}
