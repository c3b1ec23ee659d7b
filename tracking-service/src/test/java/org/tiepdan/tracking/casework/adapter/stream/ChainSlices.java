package org.tiepdan.tracking.casework.adapter.stream;

import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import com.sun.management.OperatingSystemMXBean;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.state.Stores;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.tiepdan.eventing.TopicCatalogue;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.ChainLink;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.records.adapter.SealCost;

/**
 * The topology {@code cases} with a broker in one JVM. It opens and accepts cases in slices, alternating with and
 * without the chain. It measures processor time, which other work on the machine affects little.
 */
final class ChainSlices {
    private static final int CASES = Integer.getInteger("chain.cases", 2_000);
    private static final int WARM = Integer.getInteger("chain.warm", 6);
    private static final int PAIRS = Integer.getInteger("chain.pairs", 9);
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final NumberedCases cases;
    private final EventCount events;
    private int sent;

    private ChainSlices(String broker) {
        cases = new NumberedCases(broker);
        events = new EventCount(broker);
    }

    /** Microseconds of processor time for each event: of the Streams thread, and of the whole JVM. */
    private record Slice(double thread, double all) {}

    private record Pair(Slice without, Slice with) {}

    /** Arguments: a folder for the stores. */
    public static void main(String[] arguments) throws Exception {
        var broker = broker();
        var address = broker.getBrokersAsString();
        try (var streams = streams(address, arguments[0])) {
            streams.start();
            var slices = new ChainSlices(address);
            var pairs = slices.pairs();
            double root = SealCost.nanoseconds(address) / 1e3 / slices.events.all();
            print("the thread that decides", pairs, Slice::thread, root);
            print("tracking, broker and a reader", pairs, Slice::all, root);
        }
        // The broker's own threads would keep the process alive.
        Runtime.getRuntime().halt(0);
    }

    private List<Pair> pairs() throws ReflectiveOperationException {
        for (int slice = 0; slice < WARM; slice++) {
            slice(slice % 2 == 0);
        }
        var pairs = new ArrayList<Pair>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean chainFirst = pair % 2 == 0;
            var first = slice(chainFirst);
            var second = slice(!chainFirst);
            pairs.add(chainFirst ? new Pair(second, first) : new Pair(first, second));
        }
        return pairs;
    }

    private Slice slice(boolean chain) throws ReflectiveOperationException {
        ChainLink.class.getField("chains").setBoolean(null, chain);
        int to = sent + CASES;
        long before = events.all();
        double thread = streamThread();
        double all = SYSTEM.getProcessCpuTime();
        cases.route(sent, to);
        events.await("case.opened.v1", to);
        cases.accept(sent, to);
        events.await("case.accepted.v1", to);
        sent = to;
        double count = events.all() - before;
        return new Slice((streamThread() - thread) / 1e3 / count, (SYSTEM.getProcessCpuTime() - all) / 1e3 / count);
    }

    private static double streamThread() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(thread -> thread != null && thread.getThreadName().contains("StreamThread"))
                .mapToLong(ThreadInfo::getThreadId)
                .mapToDouble(threads::getThreadCpuTime)
                .sum();
    }

    private static void print(String what, List<Pair> pairs, ToDoubleFunction<Slice> measure, double root) {
        double without = median(pairs, pair -> measure.applyAsDouble(pair.without));
        double with = median(pairs, pair -> measure.applyAsDouble(pair.with));
        double ratio = median(pairs, pair -> measure.applyAsDouble(pair.with) / measure.applyAsDouble(pair.without));
        System.out.printf(
                "| %s | %s | %.1f | %.1f | %.3f | %.3f |%n",
                System.getProperty("chain.name"), what, without, with, ratio, ratio + root / without);
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> measure) {
        var sorted = pairs.stream().mapToDouble(measure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static EmbeddedKafkaKraftBroker broker() throws Exception {
        var broker = new EmbeddedKafkaKraftBroker(1, 1);
        broker.brokerProperties(Map.of(
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                "offsets.topic.num.partitions", "4",
                "auto.create.topics.enable", "false"));
        broker.afterPropertiesSet();
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
            admin.createTopics(TopicCatalogue.newTopics(List.of())).all().get();
        }
        return broker;
    }

    private static KafkaStreams streams(String broker, String folder) {
        var builder = new StreamsBuilder();
        var casework = new Casework(CaseSpec.LAW, CaseSpec.GRACE, List.of());
        CaseTopology.build(
                builder.stream(Topics.ROUTING_EVENTS),
                builder.stream(Topics.TRACKING_COMMANDS),
                new CaseMeans(
                        () -> casework,
                        _ -> at("2026-07-09T08:00"),
                        new CaseMetrics(new SimpleMeterRegistry()),
                        new DeadlineSettings(
                                CaseSpec.GRACE, Duration.ofSeconds(1), 5_000, Duration.ofMinutes(1), List.of()),
                        new Retries(),
                        Stores::persistentKeyValueStore));
        var config = OneInstance.config(broker, folder, "measured");
        return new KafkaStreams(builder.build(config), config);
    }
}
