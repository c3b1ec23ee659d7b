package org.tiepdan.benchmarks;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** The response time of receipts that are all requested at once, as when a counter opens. */
public final class ReceiptLoad {
    private static final int AT_ONCE = 20;
    private static final int WARM_UP = 10;

    private ReceiptLoad() {}

    /** @param args number of requests, for example {@code 50} */
    public static void main(String[] args) {
        var run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        var each = new ConcurrentHistogram(3);
        var all = new Histogram(3);
        try (var office = Office.local()) {
            var ids = new ArrayList<String>();
            for (int i = 0; i < AT_ONCE; i++) {
                ids.add(office.post(i, run + "-" + i));
            }
            for (int round = -WARM_UP; round < Integer.parseInt(args[0]); round++) {
                if (round == 0) {
                    each.reset();
                    all.reset();
                }
                long start = System.nanoTime();
                try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                    for (int i = 0; i < AT_ONCE; i++) {
                        int number = i;
                        threads.execute(() -> {
                            long asked = System.nanoTime();
                            office.receipt(ids.get(number), number);
                            each.recordValue(System.nanoTime() - asked);
                        });
                    }
                }
                all.recordValue(System.nanoTime() - start);
            }
        }
        System.out.printf(
                "%d receipts at once: each p50 %.0f ms, p99 %.0f ms; all of them p50 %.0f ms, p99 %.0f ms%n",
                AT_ONCE,
                each.getValueAtPercentile(50) / 1e6,
                each.getValueAtPercentile(99) / 1e6,
                all.getValueAtPercentile(50) / 1e6,
                all.getValueAtPercentile(99) / 1e6);
    }
}
