package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.tiepdan.eventing.CaseId;
import org.tiepdan.eventing.Envelope;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.Topics;
import org.tiepdan.tracking.casework.adapter.CommandReply;
import org.tiepdan.tracking.casework.adapter.Tracking;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.adapter.store.KeptCase;
import org.tiepdan.tracking.casework.adapter.store.StoreKeys;
import org.tiepdan.tracking.casework.rules.Casework;
import tools.jackson.databind.JsonNode;

/** A running topology: its output and its stores. */
abstract class ScenarioDriver implements AutoCloseable {
    static final String DEAD_LETTERS = DriverSettings.DEAD_LETTERS;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final TopologyTestDriver driver;
    final TestInputTopic<byte[], byte[]> routing;
    final TestInputTopic<byte[], byte[]> commands;
    private final TestOutputTopic<byte[], byte[]> events;
    private final TestOutputTopic<byte[], byte[]> replies;
    private final TestOutputTopic<byte[], byte[]> deadLetters;

    /** One record as written. */
    record Written(Envelope envelope, JsonNode payload, Headers headers, byte[] value) {
        String type() {
            return envelope.type();
        }
    }

    /** Parked cases that an operator wants to retry. */
    final Retries retries = new Retries();

    /** Its store, which can be made to fail. */
    final FailingStore place = new FailingStore(Tracking.STORE);

    ScenarioDriver(Path stateFolder, Instant start, Supplier<Casework> casework, DeadlineSettings settings) {
        var builder = new StreamsBuilder();
        CaseTopology.build(
                builder.stream(Topics.ROUTING_EVENTS),
                builder.stream(Topics.TRACKING_COMMANDS),
                new CaseMeans(
                        casework,
                        UnaryOperator.identity(),
                        new CaseMetrics(meters),
                        settings,
                        retries,
                        _ -> place.supplier()));
        driver = new TopologyTestDriver(builder.build(), DriverSettings.of(stateFolder), start);
        var in = new ByteArraySerializer();
        var out = new ByteArrayDeserializer();
        routing = driver.createInputTopic(Topics.ROUTING_EVENTS, in, in);
        commands = driver.createInputTopic(Topics.TRACKING_COMMANDS, in, in);
        events = driver.createOutputTopic(Topics.TRACKING_EVENTS, out, out);
        replies = driver.createOutputTopic(Topics.TRACKING_REPLIES, out, out);
        deadLetters = driver.createOutputTopic(DEAD_LETTERS, out, out);
    }

    void advance(Duration time) {
        driver.advanceWallClockTime(time);
    }

    List<Written> events() {
        return events.readRecordsToList().stream().map(ScenarioDriver::written).toList();
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

    int indexed() {
        return (int)
                contents().stream().filter(entry -> entry.key.get()[0] == 'l').count();
    }

    /** @return the previous bytes */
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
