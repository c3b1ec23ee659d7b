package org.tiepdan.benchmarks;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;

/** One run at one rate. */
final class OpenLoop {
    private static final long POLL_NANOS = Duration.ofMillis(10).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Office office;
    private final int rate;
    private final int seconds;
    private final int sampleEvery;
    private final String run = UUID.randomUUID().toString();
    private final ConcurrentHistogram answered = new ConcurrentHistogram(3);
    private final ConcurrentHistogram registered = new ConcurrentHistogram(3);
    private final ConcurrentHistogram whole = new ConcurrentHistogram(3);
    private final LongAdder failed = new LongAdder();

    /**
     * @param rate petitions per second
     * @param sampleEvery one in this number of petitions is followed into the register, since polling is load, too
     */
    OpenLoop(Office office, int rate, int seconds, int sampleEvery) {
        this.office = office;
        this.rate = rate;
        this.seconds = seconds;
        this.sampleEvery = sampleEvery;
    }

    /**
     * All times in ms.
     *
     * @param registeredP50 from the answer to the register
     * @param wholeP99 from the planned moment to the register
     * @param backlog petitions not in the register yet when the last one was posted
     */
    record Result(
            int rate,
            long failed,
            double p50,
            double p99,
            double registeredP50,
            double registeredP99,
            double wholeP99,
            long backlog) {}

    Result measure() {
        long before = office.ledger().get("received").longValue();
        long total = (long) rate * seconds;
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < total; i++) {
                long number = i;
                long planned = start + i * 1_000_000_000L / rate;
                waitUntil(planned);
                threads.execute(() -> one(number, planned));
            }
            long posted = total - failed.sum();
            long backlog = posted - (office.ledger().get("received").longValue() - before);
            return finish(threads, backlog);
        }
    }

    private Result finish(ExecutorService threads, long backlog) {
        threads.close();
        return new Result(
                rate,
                failed.sum(),
                millis(answered, 50),
                millis(answered, 99),
                millis(registered, 50),
                millis(registered, 99),
                millis(whole, 99),
                backlog);
    }

    private void one(long number, long planned) {
        try {
            var id = office.post(number, run + "-" + number);
            long recorded = System.nanoTime();
            answered.recordValue(recorded - planned);
            if (number % sampleEvery == 0) {
                follow(id, planned, recorded);
            }
        } catch (RuntimeException e) {
            failed.increment();
        }
    }

    private void follow(String id, long planned, long recorded) {
        while (!office.registered(id)) {
            if (System.nanoTime() - recorded > PATIENCE.toNanos()) {
                failed.increment();
                return;
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        registered.recordValue(System.nanoTime() - recorded);
        whole.recordValue(System.nanoTime() - planned);
    }

    private static void waitUntil(long planned) {
        long left = planned - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = planned - System.nanoTime();
        }
    }

    private static double millis(ConcurrentHistogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }
}
