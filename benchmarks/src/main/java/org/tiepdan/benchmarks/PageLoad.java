package org.tiepdan.benchmarks;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/** The response time of the leader's page on a running system, one request after another. */
public final class PageLoad {
    private static final int WARM_UP = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private PageLoad() {}

    /** @param args number of requests, for example {@code 50} */
    public static void main(String[] args) {
        int times = Integer.parseInt(args[0]);
        var run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
        try (var office = Office.local()) {
            for (int i = 0; i < WARM_UP; i++) {
                office.page();
            }
            var again = new Histogram(3);
            var changed = new Histogram(3);
            for (int i = 0; i < times; i++) {
                again.recordValue(look(office));
                receiveOneMore(office, run + "-" + i, i);
                changed.recordValue(look(office));
            }
            System.out.printf(
                    "%d cases: the page takes p50 %.0f ms, p99 %.0f ms; the first time after a change p50 %.0f ms, p99 %.0f ms%n",
                    office.ledger().get("received").longValue(),
                    again.getValueAtPercentile(50) / 1e6,
                    again.getValueAtPercentile(99) / 1e6,
                    changed.getValueAtPercentile(50) / 1e6,
                    changed.getValueAtPercentile(99) / 1e6);
        }
    }

    private static long look(Office office) {
        long start = System.nanoTime();
        office.page();
        return System.nanoTime() - start;
    }

    private static void receiveOneMore(Office office, String key, int number) {
        var id = office.post(number, key);
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> office.registered(id));
    }
}
