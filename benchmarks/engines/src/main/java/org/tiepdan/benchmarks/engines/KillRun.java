package org.tiepdan.benchmarks.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The same job with {@code kill -9} of the engine's own process: when half of the cases are open, and when a third of their limits were
 * handled. PostgreSQL keeps running. Acknowledged cases are in a file, and the tables show the results.
 */
final class KillRun {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final Database database;
    private final Engine engine;
    private final Path acknowledged;

    /** @param acknowledged ids of the cases, one per line */
    KillRun(Database database, Engine engine, Path acknowledged) {
        this.database = database;
        this.engine = engine;
        this.acknowledged = acknowledged;
    }

    /** Kills this process twice: it has to be started again with the same arguments each time, and then returns. */
    void go(int count, Instant due) throws Exception {
        int before = ids().size();
        if (before == count) {
            recover(count);
            return;
        }
        open(before, count, due);
        if (Instant.now().isBefore(due)) {
            Storm.await(() -> fired().size() >= count / 3, Duration.between(Instant.now(), due).plus(PATIENCE));
            killThisProcess();
        } else {
            System.out.println("kill-failed 1");
        }
    }

    private void open(int before, int count, Instant due) throws Exception {
        var ended = new AtomicInteger(before);
        Clients.each(count - before, number -> {
            note(engine.open(Petition.numbered(before + number), due));
            if (ended.incrementAndGet() == count / 2 && before == 0) {
                killThisProcess();
            }
        });
    }

    private void recover(int count) throws InterruptedException {
        long start = System.nanoTime();
        var wanted = ids();
        Storm.await(() -> fired().containsAll(wanted), PATIENCE);
        double seconds = (System.nanoTime() - start) / 1e9;
        Storm.await(() -> false, QUIET);
        var all = new HashMap<String, Integer>();
        fired().forEach(id -> all.merge(id, 1, Integer::sum));
        System.out.printf(Locale.ROOT, "kill-recovered %.1f%n", seconds);
        long lost = wanted.stream().filter(id -> !all.containsKey(id)).count();
        System.out.printf("kill-lost %d%n", lost + Math.max(0, count - wanted.size()));
        System.out.printf("kill-doubled %d%n", all.values().stream().filter(times -> times > 1).count());
    }

    private List<String> fired() {
        return database.texts("select case_id from escalation");
    }

    private Set<String> ids() {
        try {
            return Files.exists(acknowledged) ? new HashSet<>(Files.readAllLines(acknowledged)) : Set.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void note(String id) {
        try {
            Files.writeString(acknowledged, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void killThisProcess() {
        try {
            new ProcessBuilder("kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
