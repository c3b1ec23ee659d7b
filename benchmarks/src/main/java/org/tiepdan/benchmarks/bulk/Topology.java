package org.tiepdan.benchmarks.bulk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.tiepdan.benchmarks.LocalKafka;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Topics;

/** The job of benchmarks/peers in tracking's topology: records in, facts out. Prints lines "measure value", like the job on an engine. */
public final class Topology {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration BEFORE = Duration.ofDays(4);
    private static final long SHUFFLE = 7;

    private final CaseLog log;
    private final CaseIds ids = new CaseIds();
    private final List<Open> open = new ArrayList<>();
    /** Numbers of the stored cases that were received now. */
    private final BitSet receivedNow = new BitSet();

    private Topology(CaseLog log) {
        this.log = log;
    }

    record Open(CaseId id, String body) {}

    /**
     * Arguments, the steps in this order: {@code disk=1} to flush all records to disk before acknowledging from then on,
     * {@code warm=COUNT}, {@code warm-acts=COUNT}, {@code create=COUNT}, {@code act=COUNT}, {@code store=COUNT}, {@code recount=SECONDS} of
     * acts before the limits of stored cases are recounted, {@code storm=COUNT,SECOND} or {@code kill=COUNT,SECOND}, the last two on a
     * system whose {@link org.tiepdan.benchmarks.midnight.Midnight} has that second.
     */
    public static void main(String[] args) throws Exception {
        try (var log = new CaseLog()) {
            var topology = new Topology(log);
            for (var step : args) {
                var parts = step.split("=", 2);
                topology.step(parts[0], parts[1].split(","));
            }
        }
    }

    private void step(String name, String[] values) throws Exception {
        int count = Integer.parseInt(values[0]);
        switch (name) {
            case "warm" -> create(count);
            case "warm-acts" -> act(count);
            case "create" -> print("create-rate", create(count));
            case "act" -> print("act-rate", act(count));
            case "store" -> store(count);
            case "recount" -> new CountedAnew(log, ids, open, receivedNow).measure(Duration.ofSeconds(count));
            case "disk" -> onDisk();
            case "storm" -> new DueAtOnce(log, ids, second(values[1])).measure(count);
            case "kill" -> new KilledTracking(log, ids, second(values[1])).measure(count);
            default -> throw new IllegalArgumentException("Unknown step " + name + ".");
        }
    }

    private static Instant second(String number) {
        return Instant.ofEpochSecond(Long.parseLong(number));
    }

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.3f%n", name, value);
    }

    private double create(int count) throws Exception {
        var now = Instant.now();
        try (var armed = Facts.of("deadline.set.v1")) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                var one = new Open(ids.next(), Routed.body(i));
                log.routed(one.id(), Routed.transferred(now, one.body()));
                open.add(one);
            }
            log.flush();
            armed.await(count, PATIENCE);
            return count / seconds(start);
        }
    }

    private double act(int count) throws Exception {
        Collections.shuffle(open, new Random(SHUFFLE));
        var today = LocalDate.now(VIET_NAM);
        try (var withdrawn = Facts.of("case.withdrawn.v1")) {
            long start = System.nanoTime();
            var some = open.subList(0, count);
            some.forEach(one -> log.withdrawal(one.id(), one.body(), today));
            some.clear();
            log.flush();
            withdrawn.await(count, PATIENCE);
            return count / seconds(start);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void onDisk() throws Exception {
        try (var admin = Admin.create(LocalKafka.connection())) {
            OnDisk.from(admin);
        }
    }

    /** Every other case was received some days before, so that a notice about one day can move half of the limits. */
    private void store(int count) throws Exception {
        var now = Instant.now();
        for (int i = 0; i < count; i++) {
            var id = ids.next();
            boolean isNew = i % 2 == 0;
            receivedNow.set(CaseIds.number(id.value()), isNew);
            log.routed(id, Routed.transferred(isNew ? now : now.minus(BEFORE), Routed.body(i)));
        }
        log.flush();
        try (var admin = Admin.create(LocalKafka.connection())) {
            new Lag(admin, "tracking-cases", Topics.ROUTING_EVENTS).waitUntilRead(Duration.ofHours(1));
        }
    }

    /** Ids unique to this run. */
    static final class CaseIds {
        private static final int PREFIX = 8;

        private final String run = UUID.randomUUID().toString().substring(0, PREFIX);
        private int last;

        CaseId next() {
            return new CaseId("%s%024x".formatted(run, ++last));
        }

        /** @return its index within its run */
        static int number(String id) {
            return Integer.parseInt(id, PREFIX, id.length(), 16);
        }
    }
}
