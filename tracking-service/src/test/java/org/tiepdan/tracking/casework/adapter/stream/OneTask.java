package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.record.Outgoing;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.history.Bounds;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;

/** One task of the topology with a store in memory: faster than the whole topology, for very many records. */
final class OneTask {
    private static final Instant START = at("2026-07-01T09:16");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockProcessorContext<byte[], Outgoing> context;
    private final Processor<byte[], byte[], byte[], Outgoing> cases;
    private final FailingStore place = new FailingStore(Tracking.STORE);
    private final KeyValueStore<Bytes, byte[]> store;
    private boolean broken;
    private String uncountable = "";
    private int sendable = Integer.MAX_VALUE;

    OneTask(Path folder, Bounds bounds) {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), folder.toFile()) {
            // Raw, because no type parameter can be bounded by an array.
            @Override
            @SuppressWarnings({"rawtypes", "unchecked"})
            public void forward(Record record) {
                if (sendable-- <= 0) {
                    throw new StreamsException("It cannot be sent.");
                }
                super.forward(record);
            }
        };
        context.setCurrentSystemTimeMs(START.toEpochMilli());
        meters.config().meterFilter(MeterFilter.deny(id -> {
            if (id.getName().equals(uncountable)) {
                throw new IllegalStateException("A meter cannot be registered.");
            }
            return false;
        }));
        store = Stores.keyValueStoreBuilder(place.supplier(), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        var casework = new Casework(CaseSpec.LAW, CaseSpec.GRACE, CaseSpec.WARNINGS, bounds);
        var settings =
                new DeadlineSettings(CaseSpec.GRACE, Duration.ofSeconds(1), 5_000, Duration.ofMinutes(1), List.of());
        var means = new CaseMeans(
                () -> {
                    if (broken) {
                        throw new IllegalStateException("A fault in the program.");
                    }
                    return casework;
                },
                UnaryOperator.identity(),
                new CaseMetrics(meters),
                settings,
                new Retries(),
                Stores::inMemoryKeyValueStore);
        cases = CaseProcessor.supplier(means).get();
        cases.init(context);
    }

    /** Makes each decision fail, or stops doing so. */
    void broken(boolean now) {
        broken = now;
    }

    /** Makes each write fail, or stops doing so. */
    void full(boolean now) {
        place.full(now);
    }

    /** Makes counting under that name fail, for tags that were not counted before. */
    void uncountable(String meter) {
        uncountable = meter;
    }

    /** Makes sending fail after so many more records. */
    void sendable(int records) {
        sendable = records;
    }

    void routed(CaseId id) {
        process(
                id,
                new Envelope(
                        "fact-" + id, "petition.routed.v1", URI.create("/routing-service"), id, START, "first", "one"),
                EventRecords.value(ContractSamples.value("petition.routed.v1")));
    }

    CommandReply command(String name, String key, String by) {
        var payload = EventJson.MAPPER
                .createObjectNode()
                .put("by", by)
                .put("officer", CaseSpec.OFFICER)
                .put("on", "2026-07-01")
                .put("requestDigest", "q-" + key);
        var command = CommandEnvelope.id(CASE, key);
        process(
                CASE,
                new Envelope(command, "case." + name + ".v1", Tracking.SOURCE, CASE, START, command, null),
                EventRecords.value(payload));
        var reply = context.forwarded().getLast().record().value();
        assertThat(reply.topic()).isEqualTo(Topics.TRACKING_REPLIES);
        return CommandReply.read(reply.json());
    }

    private void process(CaseId id, Envelope envelope, byte[] value) {
        cases.process(new Record<>(EventRecords.key(id), value, START.toEpochMilli(), EventRecords.headers(envelope)));
    }

    void look(Instant now) {
        context.setCurrentSystemTimeMs(now.toEpochMilli());
        // The tick, and while something is left the looks in between.
        context.scheduledPunctuators().stream()
                .filter(each -> !each.cancelled())
                .toList()
                .forEach(each -> each.getPunctuator().punctuate(now.toEpochMilli()));
    }

    /** Whether a commit was requested since the last call. */
    boolean askedForCommit() {
        boolean asked = context.committed();
        context.resetCommit();
        return asked;
    }

    /** Sets the delay between writing and reading of further records. */
    void read(Duration later) {
        context.setCurrentSystemTimeMs(START.plus(later).toEpochMilli());
    }

    /** Types of the events written since the last call. */
    List<String> events() {
        var types = context.forwarded().stream()
                .map(forwarded -> forwarded.record())
                .filter(record -> record.value().topic().equals(Topics.TRACKING_EVENTS))
                .map(record ->
                        EventRecords.envelope(record.headers(), record.key()).type())
                .toList();
        context.resetForwards();
        return types;
    }

    double gauge(String name) {
        return meters.get(name).gauge().value();
    }

    /** Sum of the counters of that name. */
    double counted(String name) {
        return meters.find(name).counters().stream().mapToDouble(Counter::count).sum();
    }

    /** Open cases in that state, of all bodies. */
    double open(String state) {
        return meters.find("cases.open").tag("state", state).gauges().stream()
                .mapToDouble(Gauge::value)
                .sum();
    }

    byte @Nullable [] stored(CaseId id) {
        return store.get(StoreKeys.open(id));
    }

    int records() {
        return count(store.all());
    }

    int answers() {
        return count(store.range(StoreKeys.beforeResults(CASE), StoreKeys.afterResults(CASE)));
    }

    private static int count(KeyValueIterator<Bytes, byte[]> iterator) {
        int count = 0;
        try (iterator) {
            for (; iterator.hasNext(); iterator.next()) {
                count++;
            }
        }
        return count;
    }
}
