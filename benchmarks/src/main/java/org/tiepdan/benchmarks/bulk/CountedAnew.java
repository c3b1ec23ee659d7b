package org.tiepdan.benchmarks.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.tiepdan.eventing.law.LawChanged;

/**
 * A notice turns the last day of the limits of half of the stored cases into a rest day. Acts continue at a fixed rate meanwhile, and are
 * timed until a reader has their results.
 */
final class CountedAnew {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration QUIET = Duration.ofSeconds(3);
    private static final Duration BETWEEN_ACTS = Duration.ofMillis(25);
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String REVISED = "deadline.revised.v1";
    private static final String WITHDRAWN = "case.withdrawn.v1";

    private final CaseLog log;
    private final Topology.CaseIds ids;
    private final List<Topology.Open> open;
    private final BitSet moving;
    private final Map<String, Instant> asked = new ConcurrentHashMap<>();
    private final AtomicInteger left;
    private List<Double> latencies = new ArrayList<>();
    private volatile Instant lastMoved = Instant.EPOCH;
    private int acts;

    /**
     * @param open cases for the acts
     * @param moving numbers of the stored cases that were received today
     */
    CountedAnew(CaseLog log, Topology.CaseIds ids, List<Topology.Open> open, BitSet moving) {
        this.log = log;
        this.ids = ids;
        this.open = open;
        this.moving = moving;
        this.left = new AtomicInteger(moving.cardinality());
    }

    /** @param before how long acts are timed before the notice */
    void measure(Duration before) throws Exception {
        var day = lastDay();
        try (var facts = Facts.told(this::read, REVISED, WITHDRAWN);
                var clock = Executors.newSingleThreadScheduledExecutor()) {
            var acting = clock.scheduleAtFixedRate(this::act, 0, BETWEEN_ACTS.toMillis(), TimeUnit.MILLISECONDS);
            Facts.awaitQuiet(before);
            var calm = taken();
            var announced = Instant.now();
            announce(day);
            Facts.awaitThat(PATIENCE, () -> left.get() == 0);
            var busy = taken();
            acting.cancel(false);
            Facts.awaitQuiet(QUIET);
            print(facts.count(REVISED), Duration.between(announced, lastMoved).toMillis() / 1e3);
            print(calm, busy);
        }
    }

    private static void print(int count, double seconds) {
        Topology.print("recount-s", seconds);
        Topology.print("recount-rate", count / seconds);
    }

    private static void print(List<Double> calm, List<Double> busy) {
        for (int percent : new int[] {50, 99}) {
            Topology.print("recount-before-p" + percent, percentile(calm, percent));
            Topology.print("recount-p" + percent, percentile(busy, percent));
            Topology.print("recount-p" + percent + "-ratio", percentile(busy, percent) / percentile(calm, percent));
        }
    }

    private static double percentile(List<Double> values, int percent) {
        if (values.isEmpty()) {
            throw new IllegalStateException("no act was answered");
        }
        return values.stream()
                .sorted()
                .skip((values.size() - 1) * (long) percent / 100)
                .findFirst()
                .orElseThrow();
    }

    /** Asks the system itself for the last day of the limit of a case that is received now. */
    private LocalDate lastDay() throws Exception {
        try (var armed = Facts.ofLimits()) {
            var id = ids.next();
            log.routed(id, Routed.transferred(Instant.now(), Routed.body(0)));
            log.flush();
            armed.await(1, PATIENCE);
            Facts.awaitQuiet(QUIET);
            return armed.all().stream()
                    .filter(fact -> fact.caseId().equals(id.value()) && fact.dueAt() != null)
                    .map(fact -> LocalDate.ofInstant(fact.dueAt(), VIET_NAM).minusDays(1))
                    .min(LocalDate::compareTo)
                    .orElseThrow(() -> new IllegalStateException("no limit was armed"));
        }
    }

    private void announce(LocalDate day) {
        var cells = Map.of(
                "date",
                day.toString(),
                "kind",
                "SWAP_DAY_OFF",
                "name_vi",
                "Nghỉ để đo",
                "name_en",
                "Off, for a benchmark");
        log.notice(new LawChanged("1/TB-" + ids.next(), LocalDate.now(VIET_NAM), List.of(cells), List.of()));
        log.flush();
    }

    /** While there are cases for acts. */
    private void act() {
        if (acts < open.size()) {
            var one = open.get(acts++);
            asked.put(one.id().value(), Instant.now());
            log.withdrawal(one.id(), one.body(), LocalDate.now(VIET_NAM));
        }
    }

    private void read(Facts.Fact fact) {
        if (fact.type().equals(WITHDRAWN)) {
            var since = asked.remove(fact.caseId());
            if (since != null) {
                answered(Duration.between(since, fact.at()).toNanos() / 1e6);
            }
        } else {
            moved(Topology.CaseIds.number(fact.caseId()), fact.at());
        }
    }

    /** Counts only expected ones, since others may move, too. */
    private void moved(int number, Instant at) {
        lastMoved = at;
        if (moving.get(number)) {
            moving.clear(number);
            left.decrementAndGet();
        }
    }

    private synchronized void answered(double millis) {
        latencies.add(millis);
    }

    /** @return the times since the last call, in ms */
    private synchronized List<Double> taken() {
        var taken = latencies;
        latencies = new ArrayList<>();
        return taken;
    }
}
