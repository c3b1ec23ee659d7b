package org.tiepdan.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.HdrHistogram.ConcurrentHistogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.tiepdan.eventing.Topics;

/** The cost of flushing petitions before they are acknowledged: alternating rounds with and without, on one running system. */
public final class FlushLoad {
    private static final List<String> TOPICS =
            List.of(Topics.PETITION_EVENTS, Topics.SEALED_PETITIONS, Topics.PETITION_KEYS, "__transaction_state");

    private final Office office;
    private final int clients;
    private final Duration round;
    private final AtomicLong number = new AtomicLong();
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    private FlushLoad(Office office, int clients, Duration round) {
        this.office = office;
        this.clients = clients;
        this.round = round;
    }

    /**
     * Arguments: clients, each posting one petition after another; seconds of a round; rounds of each kind.
     *
     * @param args for example {@code 16 10 5}
     */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[2]);
        try (var office = Office.local();
                var admin = Admin.create(LocalKafka.connection())) {
            var load = new FlushLoad(office, Integer.parseInt(args[0]), Duration.ofSeconds(Long.parseLong(args[1])));
            load.measure();
            var without = new ArrayList<Result>();
            var flushed = new ArrayList<Result>();
            for (int i = 0; i < rounds; i++) {
                set(admin, false);
                without.add(load.measure());
                set(admin, true);
                flushed.add(load.measure());
            }
            System.out.println("| clients | on the disk first | petitions/s | POST p50 ms | POST p99 ms |");
            System.out.println("|--:|---|--:|--:|--:|");
            load.print("no", without);
            load.print("yes", flushed);
        }
    }

    private record Result(double rate, double p50, double p99) {}

    private Result measure() {
        var answered = new ConcurrentHistogram(3);
        long end = System.nanoTime() + round.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < clients; i++) {
                threads.execute(() -> postUntil(end, answered));
            }
        }
        return new Result(
                answered.getTotalCount() / (double) round.toSeconds(),
                answered.getValueAtPercentile(50) / 1e6,
                answered.getValueAtPercentile(99) / 1e6);
    }

    private void postUntil(long end, ConcurrentHistogram answered) {
        for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
            long mine = number.incrementAndGet();
            office.post(mine, run + "-" + mine);
            answered.recordValue(System.nanoTime() - start);
        }
    }

    private void print(String flushed, List<Result> rounds) {
        System.out.printf(
                "| %d | %s | %.0f | %.1f | %.1f |%n",
                clients,
                flushed,
                median(rounds.stream().map(Result::rate)),
                median(rounds.stream().map(Result::p50)),
                median(rounds.stream().map(Result::p99)));
    }

    private static double median(Stream<Double> values) {
        var sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void set(Admin admin, boolean flush) throws Exception {
        var change = new AlterConfigOp(
                new ConfigEntry("flush.messages", "1"), flush ? AlterConfigOp.OpType.SET : AlterConfigOp.OpType.DELETE);
        admin.incrementalAlterConfigs(TOPICS.stream()
                        .collect(Collectors.toMap(
                                name -> new ConfigResource(ConfigResource.Type.TOPIC, name), _ -> List.of(change))))
                .all()
                .get();
    }
}
