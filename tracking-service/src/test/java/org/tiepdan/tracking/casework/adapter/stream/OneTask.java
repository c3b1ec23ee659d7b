package org.tiepdan.tracking.casework.adapter.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiepdan.tracking.casework.adapter.stream.TopologyScenario.CASE;
import static org.tiepdan.tracking.casework.rules.CaseSpec.at;

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
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
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

/** One task of the topology over a store in memory: quicker than the whole topology, for very many records. */
final class OneTask {
    private static final Instant START = at("2026-07-01T09:16");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final MockProcessorContext<byte[], Outgoing> context;
    private final Processor<byte[], byte[], byte[], Outgoing> cases;
    private final KeyValueStore<Bytes, byte[]> store;
    private boolean broken;

    OneTask(Path folder, Bounds bounds) {
        context = new MockProcessorContext<>(new Properties(), new TaskId(0, 0), folder.toFile());
        context.setCurrentSystemTimeMs(START.toEpochMilli());
        store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore(Tracking.STORE), Serdes.Bytes(), Serdes.ByteArray())
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

    /** From now on, or no longer, each decision fails. */
    void broken(boolean now) {
        broken = now;
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
        context.scheduledPunctuators().getFirst().getPunctuator().punctuate(now.toEpochMilli());
    }

    /** Whether a commit was asked for since the last call. */
    boolean askedForCommit() {
        boolean asked = context.committed();
        context.resetCommit();
        return asked;
    }

    /** What comes now is read so long after it was written. */
    void read(Duration later) {
        context.setCurrentSystemTimeMs(START.plus(later).toEpochMilli());
    }

    /** Types of what was written since the last call. */
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
