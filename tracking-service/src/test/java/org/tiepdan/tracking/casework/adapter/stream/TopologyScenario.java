package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventJson;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.testkit.ContractSamples;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.notice.LawNotice;
import org.tiepdan.servicekit.command.CommandEnvelope;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;
import org.tiepdan.tracking.casework.rules.FewerLimits;
import org.tiepdan.tracking.notice.CurrentCasework;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The topology with its clock in hand: what is put in, what comes out, and what is kept over a restart. */
final class TopologyScenario implements AutoCloseable {
    static final String DEAD_LETTERS = DriverSettings.DEAD_LETTERS;
    static final CaseId CASE = new CaseId("0f3a5c7e9b1d2f4a6c8e0b2d4f6a8c1e");

    private final DeadlineSettings settings;
    private final AtomicReference<LawPack> law;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    private final TestInputTopic<byte[], byte[]> routing;
    private final TestInputTopic<byte[], byte[]> commands;
    private final TestOutputTopic<byte[], byte[]> events;
    private final TestOutputTopic<byte[], byte[]> replies;
    private final TestOutputTopic<byte[], byte[]> deadLetters;
    private Instant now;
    private int facts;

    /** One record as it was written. */
    record Written(Envelope envelope, JsonNode payload, Headers headers, byte[] value) {
        String type() {
            return envelope.type();
        }
    }

    TopologyScenario(Path stateFolder, Instant start, int budget) {
        this(stateFolder, start, budget, Duration.ofMinutes(1));
    }

    TopologyScenario(Path stateFolder, Instant start, int budget, Duration lookTime) {
        this(stateFolder, start, budget, lookTime, CaseSpec.WARNINGS);
    }

    TopologyScenario(Path stateFolder, Instant start, int budget, Duration lookTime, List<Integer> warnings) {
        this(
                stateFolder,
                start,
                new DeadlineSettings(CaseSpec.GRACE, Duration.ofSeconds(1), budget, lookTime, warnings),
                FewerLimits.QUIET);
    }

    /** Where late bodies are urged, reported and held to account. */
    static TopologyScenario escalating(Path stateFolder, Instant start) {
        return new TopologyScenario(
                stateFolder,
                start,
                new DeadlineSettings(
                        CaseSpec.GRACE, Duration.ofSeconds(1), 3, Duration.ofMinutes(1), CaseSpec.WARNINGS),
                FewerLimits.PACK);
    }

    TopologyScenario(Path stateFolder, Instant start, DeadlineSettings settings, LawPack law) {
        this.now = start;
        this.settings = settings;
        this.law = new AtomicReference<>(law);
        var casework = new CurrentCasework(
                this.law::get, pack -> new Casework(pack, settings.lateEntryGrace(), settings.warnWorkingDays()));
        var builder = new StreamsBuilder();
        CaseTopology.build(
                builder.stream(Topics.ROUTING_EVENTS),
                builder.stream(Topics.TRACKING_COMMANDS),
                new CaseMeans(casework, UnaryOperator.identity(), new CaseMetrics(meters), settings));
        driver = new TopologyTestDriver(builder.build(), DriverSettings.of(stateFolder), start);
        var in = new ByteArraySerializer();
        var out = new ByteArrayDeserializer();
        routing = driver.createInputTopic(Topics.ROUTING_EVENTS, in, in);
        commands = driver.createInputTopic(Topics.TRACKING_COMMANDS, in, in);
        events = driver.createOutputTopic(Topics.TRACKING_EVENTS, out, out);
        replies = driver.createOutputTopic(Topics.TRACKING_REPLIES, out, out);
        deadLetters = driver.createOutputTopic(DEAD_LETTERS, out, out);
    }

    /** A routed complaint of 2026-07-01, transferred to 19-05443, but for what is changed. */
    TopologyScenario routed(CaseId id, java.util.function.Consumer<ObjectNode> change) {
        return fact(id, "petition.routed.v1", change);
    }

    TopologyScenario routed() {
        return routed(CASE, _ -> {});
    }

    TopologyScenario fact(CaseId id, String type, java.util.function.Consumer<ObjectNode> change) {
        var payload = (ObjectNode) ContractSamples.value(type).deepCopy();
        change.accept(payload);
        return routing(id, type, "fact-" + ++facts, payload);
    }

    TopologyScenario routing(CaseId id, String type, String eventId, JsonNode payload) {
        var envelope = new Envelope(
                eventId, type, java.net.URI.create("/routing-service"), id, now, "first-event", "received");
        routing.pipeInput(new TestRecord<>(
                EventRecords.key(id), EventRecords.value(payload), EventRecords.headers(envelope), now));
        return this;
    }

    /** {@code members} in turn names and values, beside those every command has. */
    TopologyScenario command(String name, String key, String on, String... members) {
        return command(CASE, name, key, on, "q-" + name + on, members);
    }

    TopologyScenario command(CaseId id, String name, String key, String on, String digest, String... members) {
        var payload = EventJson.MAPPER.createObjectNode();
        payload.put("by", CaseSpec.COMMUNE)
                .put("officer", CaseSpec.OFFICER)
                .put("on", on)
                .put("requestDigest", digest);
        for (int i = 0; i < members.length; i += 2) {
            payload.put(members[i], members[i + 1]);
        }
        return commanding(id, "case." + name + ".v1", CommandEnvelope.id(id, key), payload);
    }

    TopologyScenario commanding(CaseId id, String type, String commandId, JsonNode payload) {
        var envelope = new Envelope(commandId, type, Tracking.SOURCE, id, now, commandId, null);
        commands.pipeInput(new TestRecord<>(
                EventRecords.key(id), EventRecords.value(payload), EventRecords.headers(envelope), now));
        return this;
    }

    TopologyScenario rawRouting(byte @Nullable [] key, byte @Nullable [] value) {
        routing.pipeInput(key, value);
        return this;
    }

    TopologyScenario rawCommand(byte @Nullable [] key, byte @Nullable [] value) {
        commands.pipeInput(key, value);
        return this;
    }

    /** As an instance that has read the notice. */
    TopologyScenario announced(LawNotice notice) {
        law.updateAndGet(before -> before.with(notice));
        return this;
    }

    /** Lets the wall clock go on without any record coming in. */
    TopologyScenario clockAt(Instant then) {
        driver.advanceWallClockTime(Duration.between(now, then));
        now = then;
        return this;
    }

    List<Written> events() {
        return events.readRecordsToList().stream()
                .map(TopologyScenario::written)
                .toList();
    }

    List<String> eventTypes() {
        return events().stream().map(Written::type).toList();
    }

    List<CommandReply> replies() {
        return replies.readRecordsToList().stream()
                .map(record -> EventRecords.payload(record.value(), CommandReply.class))
                .toList();
    }

    List<TestRecord<byte[], byte[]>> deadLetters() {
        return deadLetters.readRecordsToList();
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    double gauge(String name, String... tags) {
        return meters.get(name).tags(tags).gauge().value();
    }

    /** @return a new program over what this one kept, started at another moment, which gives warnings */
    TopologyScenario restartedAt(Path folder, Instant start) {
        var kept = contents();
        close();
        var warning = new DeadlineSettings(
                settings.lateEntryGrace(), settings.tick(), settings.budget(), settings.lookTime(), CaseSpec.WARNINGS);
        return restartedAt(folder, start, warning, kept);
    }

    /** @param kept what the new program finds; this one is closed already */
    TopologyScenario restartedAt(Path folder, Instant start, List<KeyValue<Bytes, byte[]>> kept) {
        return restartedAt(folder, start, settings, kept);
    }

    private TopologyScenario restartedAt(
            Path folder, Instant start, DeadlineSettings restartedWith, List<KeyValue<Bytes, byte[]>> kept) {
        var restarted = new TopologyScenario(folder, start.minusMillis(1), restartedWith, law.get());
        restarted.store().putAll(kept);
        return restarted;
    }

    int indexed() {
        return (int)
                contents().stream().filter(entry -> entry.key.get()[0] == 'l').count();
    }

    /** @return what it was */
    byte[] spoilStoredCase(CaseId id) {
        var whole = store().get(StoreKeys.open(id));
        putStoredCase(id, "not a case".getBytes(StandardCharsets.UTF_8));
        return whole;
    }

    void putStoredCase(CaseId id, byte[] value) {
        store().put(StoreKeys.open(id), value);
    }

    KeptCase stored(CaseId id) {
        return KeptCase.read(id, store().get(StoreKeys.open(id)), store());
    }

    KeyValueStore<Bytes, byte[]> store() {
        return driver.getKeyValueStore(Tracking.STORE);
    }

    List<KeyValue<Bytes, byte[]>> contents() {
        var contents = new ArrayList<KeyValue<Bytes, byte[]>>();
        try (var all = store().all()) {
            all.forEachRemaining(contents::add);
        }
        return contents;
    }

    private static Written written(TestRecord<byte[], byte[]> record) {
        return new Written(
                EventRecords.envelope(record.headers(), record.key()),
                EventRecords.payload(record.value(), JsonNode.class),
                record.headers(),
                record.value());
    }

    @Override
    public void close() {
        driver.close();
    }
}
