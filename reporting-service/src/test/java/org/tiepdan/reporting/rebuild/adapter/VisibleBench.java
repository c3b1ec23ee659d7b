package org.tiepdan.reporting.rebuild.adapter;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiepdan.localstack.MongoStandIn;
import org.tiepdan.reporting.adapter.progress.LogInspection;
import org.tiepdan.reporting.testkit.Events;
import org.tiepdan.reporting.testkit.GrowingLog;

/**
 * Measures the time from writing a petition until it appears in the register, at a steady rate of events, and the time a stopped service
 * needs to catch up, its start included; run by {@code benchmarks/visible}, never by the build. Each petition is four events of the three
 * logs; there are 25 transactions per second. The service starts as in its image.
 */
class VisibleBench {
    private static final int RATE = Integer.getInteger("visible.rate", 500);
    private static final int SECONDS = Integer.getInteger("visible.seconds", 60);
    private static final int WARM = Integer.getInteger("visible.warm", 15);
    private static final int STOPPED = Integer.getInteger("visible.stopped", 300);
    private static final int TRANSACTIONS_A_SECOND = 25;
    private static final int EVENTS_OF_A_PETITION = 4;
    private static final int PETITIONS_A_SECOND = RATE / EVENTS_OF_A_PETITION;
    private static final int WRITTEN_AT_ONCE = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final Duration OFTEN = Duration.ofMillis(50);
    private static final long NANOS = 1_000_000_000L;

    @TempDir
    Path work;

    private int number;

    @Test
    void visible() throws Exception {
        try (var mongo = MongoStandIn.start(0);
                var client = MongoClients.create(mongo.uri("test"));
                var log = new GrowingLog(work.resolve("broker"))) {
            var database = client.getDatabase("test");
            log.open(number++);
            var image = new ImageOfService(work, log.settings(), mongo.uri("test"));
            image.train(() -> awaitCase(database, 0));
            database.drop();
            List<Long> waits;
            try (var service = image.start()) {
                awaitCase(database, 0);
                steady(log, database, WARM);
                waits = steady(log, database, SECONDS);
                service.end();
            }
            int before = number;
            for (int left = STOPPED * PETITIONS_A_SECOND; left > 0; left -= WRITTEN_AT_ONCE) {
                open(log, Math.min(left, WRITTEN_AT_ONCE));
            }
            print(waits, EVENTS_OF_A_PETITION * (number - before), catchUp(image, log, database));
        }
    }

    private static void print(List<Long> waits, int behind, CaughtUp caughtUp) {
        System.out.println(
                "| events/s | visible after ms, p50 | p99 | most | events behind | first of them read after s, start"
                        + " included | all | processor s of the service until the first | all | of broker and stand-in |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        System.out.printf(
                "| %d | %d | %d | %d | %d | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                RATE,
                part(waits, 50),
                part(waits, 99),
                part(waits, 100),
                behind,
                caughtUp.first,
                caughtUp.all,
                caughtUp.processorFirst,
                caughtUp.processor,
                caughtUp.stack);
    }

    /** Seconds from the start of the process until some of the missed records are read, and until all are; processor seconds likewise. */
    private record CaughtUp(double first, double all, double processorFirst, double processor, double stack) {}

    private static CaughtUp catchUp(ImageOfService image, GrowingLog log, MongoDatabase database) {
        var ends = ends(log);
        var before = read(database);
        double stackBefore = processorSeconds();
        long begun = System.nanoTime();
        try (var service = image.start()) {
            await().atMost(PATIENCE)
                    .pollInterval(OFTEN)
                    .until(() -> !read(database).equals(before));
            double first = secondsSince(begun);
            double processorFirst = service.processorSeconds();
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> isRead(read(database), ends));
            double all = secondsSince(begun);
            double processor = service.processorSeconds();
            double stack = processorSeconds() - stackBefore;
            service.end();
            return new CaughtUp(first, all, processorFirst, processor, stack);
        }
    }

    private static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Of this JVM, in which broker and stand-in run. */
    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Waiting times, in milliseconds, of the last petition of each transaction: including the wait for the rest of its transaction. */
    private List<Long> steady(GrowingLog log, MongoDatabase database, int seconds) {
        var waits = Collections.synchronizedList(new ArrayList<Long>());
        long begun = System.nanoTime();
        try (var watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int turn = 0; turn < seconds * TRANSACTIONS_A_SECOND; turn++) {
                long planned = begun + turn * NANOS / TRANSACTIONS_A_SECOND;
                LockSupport.parkNanos(planned - System.nanoTime());
                open(log, PETITIONS_A_SECOND / TRANSACTIONS_A_SECOND);
                int last = number - 1;
                watchers.submit(() -> {
                    awaitCase(database, last);
                    waits.add((System.nanoTime() - planned) / 1_000_000);
                });
            }
        }
        return waits;
    }

    private void open(GrowingLog log, int petitions) {
        log.open(IntStream.range(number, number + petitions).toArray());
        number += petitions;
    }

    private static void awaitCase(MongoDatabase database, int which) {
        var wanted = Filters.eq("_id", Events.caseId(which).value());
        while (database.getCollection("cases").find(wanted).first() == null) {
            LockSupport.parkNanos(NANOS / 200);
        }
    }

    private static Map<String, Long> ends(GrowingLog log) {
        try (var admin = Admin.create(log.reader())) {
            return new LogInspection(admin)
                    .ends().entrySet().stream()
                            .collect(Collectors.toMap(end -> end.getKey().toString(), Map.Entry::getValue));
        }
    }

    private static Map<String, Long> read(MongoDatabase database) {
        var read = new HashMap<String, Long>();
        database.getCollection("positions")
                .find()
                .forEach(position -> read.put(position.getString("_id"), position.getLong("next")));
        return read;
    }

    /** The last record of each partition is a transaction marker. */
    private static boolean isRead(Map<String, Long> read, Map<String, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> read.getOrDefault(end.getKey(), 0L) >= end.getValue() - 1);
    }

    private static long part(List<Long> waits, int percent) {
        var sorted = waits.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
