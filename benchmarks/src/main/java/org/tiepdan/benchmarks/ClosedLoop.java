package org.tiepdan.benchmarks;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntConsumer;
import org.HdrHistogram.ConcurrentHistogram;

/** Clients of which each does one thing after the other, as fast as it is answered. */
public final class ClosedLoop {
    private final int clients;
    private final Duration time;
    private final AtomicInteger number = new AtomicInteger();
    private final ConcurrentHistogram answered = new ConcurrentHistogram(3);
    private final LongAdder failed = new LongAdder();

    /** @param time how long it is measured, unless there is nothing left to do before */
    public ClosedLoop(int clients, Duration time) {
        this.clients = clients;
        this.time = time;
    }

    /** @param rate a second */
    public record Result(double rate, double p50, double p99, long failed) {
        public void print(String name) {
            System.out.printf("%s-rate %.1f%n%s-p50 %.2f%n%s-p99 %.2f%n", name, rate, name, p50, name, p99);
            if (failed > 0) {
                System.out.printf("%s-failed %d%n", name, failed);
            }
        }
    }

    /**
     * @param first the number that the first one is given; the others follow without a gap
     * @param end which number is not given any more
     * @param task is run with a number of its own each time
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

    /** @return the first number that was not given to a task */
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
