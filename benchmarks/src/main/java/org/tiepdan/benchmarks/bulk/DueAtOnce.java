package org.tiepdan.benchmarks.bulk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Limits that all end at the same midnight, armed before it. */
final class DueAtOnce {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** After this time without a new one the run is complete; a limit that is recorded twice would show by then. */
    private static final Duration QUIET = Duration.ofSeconds(3);

    private static final String MISSED = "deadline.missed.v1";
    private static final int DAYS = 60;
    private static final Duration NOON = Duration.ofHours(12);

    private final CaseLog log;
    private final Topology.CaseIds ids;
    private final Instant midnight;

    /** @param midnight at which a day ends for the system under load */
    DueAtOnce(CaseLog log, Topology.CaseIds ids, Instant midnight) {
        this.log = log;
        this.ids = ids;
        this.midnight = midnight;
    }

    void measure(int count) throws Exception {
        var receivedAt = receiptOfWhatIsDue();
        try (var armed = Facts.ofLimits();
                var missed = Facts.of(MISSED)) {
            var cases = open(count, receivedAt);
            armed.await(count, PATIENCE);
            check(armed.all());
            Facts.awaitThat(
                    Duration.between(Instant.now(), midnight).plus(PATIENCE),
                    () -> missed.areAtLeast(count, MISSED, cases));
            Facts.awaitQuiet(QUIET);
            print(
                    cases,
                    missed.all().stream()
                            .filter(fact -> cases.contains(fact.caseId()))
                            .toList());
        }
    }

    /** Finds with the system itself, from one case per day, the day of receipt whose limit ends at that midnight. */
    Instant receiptOfWhatIsDue() throws Exception {
        try (var armed = Facts.ofLimits()) {
            var receipts = new HashMap<String, Instant>();
            for (int days = 0; days < DAYS; days++) {
                var id = ids.next();
                var receivedAt = midnight.minus(Duration.ofDays(days)).minus(NOON);
                receipts.put(id.value(), receivedAt.isBefore(Instant.now()) ? receivedAt : Instant.now());
                log.routed(id, Routed.transferred(receipts.get(id.value()), Routed.body(0)));
            }
            log.flush();
            armed.await(DAYS, PATIENCE);
            return armed.all().stream()
                    .filter(fact -> midnight.equals(fact.dueAt()))
                    .map(fact -> receipts.get(fact.caseId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no limit ends at " + midnight));
        }
    }

    Set<String> open(int count, Instant receivedAt) {
        var cases = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            var id = ids.next();
            cases.add(id.value());
            log.routed(id, Routed.transferred(receivedAt, Routed.body(i)));
        }
        log.flush();
        return cases;
    }

    private void check(List<Facts.Fact> armed) {
        if (!Instant.now().isBefore(midnight) || !armed.stream().allMatch(fact -> midnight.equals(fact.dueAt()))) {
            throw new IllegalStateException("not all limits were armed before the midnight at which they end");
        }
    }

    private void print(Set<String> cases, List<Facts.Fact> missed) {
        var late = new ArrayList<>(missed.stream()
                .map(fact -> Duration.between(midnight, fact.at()).toMillis() / 1e3)
                .sorted()
                .toList());
        var distinct = missed.stream().map(Facts.Fact::caseId).collect(Collectors.toSet());
        Topology.print("storm-rate", late.size() / late.getLast());
        Topology.print("storm-p50", late.get(late.size() / 2));
        Topology.print("storm-p99", late.get(late.size() * 99 / 100));
        Topology.print("storm-max", late.getLast());
        Topology.print("storm-lost", cases.size() - distinct.size());
        Topology.print("storm-doubled", missed.size() - distinct.size());
    }
}
