package org.tiepdan.benchmarks.engines;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Limits that all end in the same second, armed before it. */
final class Storm {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** After this time without a new one the run is complete; a limit that is handled twice would show by then. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final String LATENESS =
            "select percentile_cont(%s) within group (order by extract(epoch from at) - %d) from escalation";

    private final Database database;
    private final Engine engine;

    Storm(Database database, Engine engine) {
        this.database = database;
        this.engine = engine;
    }

    /** @param rate at which cases can be opened, per second */
    void measure(int count, double rate) throws Exception {
        database.execute("delete from escalation");
        double overdueBefore = database.number(engine.overdue());
        var due = Instant.ofEpochSecond(Instant.now().getEpochSecond() + 10 + (long) (1.5 * count / rate));
        Clients.each(count, number -> engine.open(Petition.numbered(number), due));
        if (!Instant.now().isBefore(due)) {
            System.out.println("storm-failed 1");
            return;
        }
        await(() -> escalations() >= count, Duration.between(Instant.now(), due).plus(PATIENCE));
        await(() -> false, QUIET);
        print(count, due, database.number(engine.overdue()) - overdueBefore);
    }

    private void print(int count, Instant due, double overdue) {
        double last = lateness("1", due);
        double distinct = database.number("select count(distinct case_id) from escalation");
        System.out.printf(Locale.ROOT, "storm-rate %.1f%n", distinct / last);
        System.out.printf(Locale.ROOT, "storm-p50 %.3f%n", lateness("0.5", due));
        System.out.printf(Locale.ROOT, "storm-p99 %.3f%n", lateness("0.99", due));
        System.out.printf(Locale.ROOT, "storm-max %.3f%n", last);
        System.out.printf(Locale.ROOT, "storm-lost %.0f%n", count - Math.min(distinct, overdue));
        System.out.printf(Locale.ROOT, "storm-doubled %.0f%n", escalations() - distinct);
    }

    private double lateness(String fraction, Instant due) {
        return database.number(LATENESS.formatted(fraction, due.getEpochSecond()));
    }

    private double escalations() {
        return database.number("select count(*) from escalation");
    }

    interface Condition {
        boolean holds();
    }

    /** @return whether the condition was met in time */
    static boolean await(Condition condition, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        var never = new CountDownLatch(1);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            never.await(100, TimeUnit.MILLISECONDS);
        }
        return true;
    }
}
