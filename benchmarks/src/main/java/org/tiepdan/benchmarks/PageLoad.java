package org.tiepdan.benchmarks;

import org.HdrHistogram.Histogram;

/** How long the leader's page takes on a running system, asked for one time after the other. */
public final class PageLoad {
    private static final int WARM_UP = 30;

    private PageLoad() {}

    /** @param args how often, for example {@code 50} */
    public static void main(String[] args) {
        int times = Integer.parseInt(args[0]);
        try (var office = Office.local()) {
            for (int i = 0; i < WARM_UP; i++) {
                office.page();
            }
            var took = new Histogram(3);
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                office.page();
                took.recordValue(System.nanoTime() - start);
            }
            System.out.printf(
                    "%d cases: the page takes p50 %.0f ms, p99 %.0f ms%n",
                    office.ledger().get("received").longValue(),
                    took.getValueAtPercentile(50) / 1e6,
                    took.getValueAtPercentile(99) / 1e6);
        }
    }
}
