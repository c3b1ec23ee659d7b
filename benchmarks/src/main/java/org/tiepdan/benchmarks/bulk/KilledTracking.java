package org.tiepdan.benchmarks.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * The same job with {@code kill -9} of tracking: when a third of the limits are armed, and when a third of them were recorded as missed.
 * The launcher restarts it. The topic shows the results of each case.
 */
final class KilledTracking {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final String SET = "deadline.set.v1";
    private static final String MISSED = "deadline.missed.v1";
    private static final String[] TYPES = {"case.opened.v1", SET, MISSED};

    private final CaseLog log;
    private final Topology.CaseIds ids;
    private final Instant midnight;

    /** @param midnight at which a day ends for the system under load */
    KilledTracking(CaseLog log, Topology.CaseIds ids, Instant midnight) {
        this.log = log;
        this.ids = ids;
        this.midnight = midnight;
    }

    void measure(int count) throws Exception {
        var due = new DueAtOnce(log, ids, midnight);
        var receivedAt = due.receiptOfWhatIsDue();
        try (var facts = Facts.of(TYPES)) {
            var cases = due.open(count, receivedAt);
            Facts.awaitThat(PATIENCE, () -> facts.count(SET) >= count / 3);
            kill();
            Facts.awaitThat(PATIENCE, () -> facts.count(SET) >= count);
            if (!Instant.now().isBefore(midnight)) {
                throw new IllegalStateException("not all limits were armed before the midnight at which they end");
            }
            Facts.awaitThat(
                    Duration.between(Instant.now(), midnight).plus(PATIENCE), () -> facts.count(MISSED) >= count / 3);
            long killed = System.nanoTime();
            kill();
            Facts.awaitThat(PATIENCE, () -> facts.areAtLeast(count, MISSED, cases));
            Topology.print("kill-recovered", (System.nanoTime() - killed) / 1e9);
            Facts.awaitQuiet(QUIET);
            print(cases, facts.all());
        }
    }

    /** Kills the process that the launcher started last. */
    private static void kill() throws IOException, InterruptedException {
        var process = Files.readAllLines(Path.of(System.getenv("RUNNING"))).stream()
                .filter(line -> line.endsWith(" tracking-service"))
                .toList()
                .getLast()
                .split(" ", 2)[0];
        new ProcessBuilder("kill", "-9", process).inheritIO().start().waitFor();
    }

    private static void print(Set<String> cases, List<Facts.Fact> facts) {
        var times = new HashMap<String, Integer>();
        facts.stream()
                .filter(fact -> cases.contains(fact.caseId()))
                .forEach(fact -> times.merge(fact.type() + fact.caseId(), 1, Integer::sum));
        Topology.print("kill-lost", (double) TYPES.length * cases.size() - times.size());
        Topology.print("kill-doubled", (double)
                times.values().stream().filter(each -> each > 1).count());
    }
}
