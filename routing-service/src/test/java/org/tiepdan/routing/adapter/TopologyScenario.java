package org.tiepdan.routing.adapter;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.test.TestRecord;
import org.tiepdan.lawpack.LawPack;

/** A topology driven without a broker, with the dead-letter settings of routing-service.yml. */
public final class TopologyScenario implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-08-20T02:15:04.250Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final LawPack LAW = LawPack.packaged();
    private static final String DEAD_LETTERS = "routing.dead-letters.v1";
    /** After each record the driver makes each store write its position, and waits until it is on the disk. */
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    private static final String NAME = "routing-scenario";

    private final SimpleMeterRegistry meters;
    private final TopologyTestDriver driver;

    public TopologyScenario(
            SimpleMeterRegistry meters, List<String> topics, Consumer<KStream<byte[], byte[]>> topology) {
        this.meters = meters;
        var builder = new StreamsBuilder();
        topology.accept(builder.stream(topics, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())));
        this.driver = new TopologyTestDriver(builder.build(), settings());
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "scenario");
        settings.put(StreamsConfig.STATE_DIR_CONFIG, temporaryFolder());
        settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, DEAD_LETTERS);
        settings.put(
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                LogAndContinueProcessingExceptionHandler.class);
        return settings;
    }

    /** A separate folder for each scenario: builds run in parallel. The driver empties it when it is closed. */
    private static String temporaryFolder() {
        try {
            var folder = Files.isWritable(IN_MEMORY)
                    ? Files.createTempDirectory(IN_MEMORY, NAME)
                    : Files.createTempDirectory(NAME);
            folder.toFile().deleteOnExit();
            return folder.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void send(String topic, byte[] key, byte[] value, Headers headers) {
        driver.createInputTopic(topic, new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, headers, NOW.minusSeconds(1)));
    }

    /** Advances the wall clock, which triggers punctuators. */
    public void pass(Duration time) {
        driver.advanceWallClockTime(time);
    }

    /** Everything written to the topic since the last call. */
    public List<TestRecord<byte[], byte[]>> written(String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    public List<TestRecord<byte[], byte[]>> deadLetters() {
        return written(DEAD_LETTERS);
    }

    public double count(String meter, String... tags) {
        var counter = meters.find(meter).tags(tags).counter();
        return counter == null ? 0 : counter.count();
    }

    public Map<String, Object> stored(String store) {
        var content = new HashMap<String, Object>();
        try (var all = driver.<String, Object>getKeyValueStore(store).all()) {
            all.forEachRemaining(entry -> content.put(entry.key, entry.value));
        }
        return content;
    }

    /** Fills a store as its changelog does at a restart. */
    public void restore(String store, Map<String, Object> content) {
        content.forEach(driver.<String, Object>getKeyValueStore(store)::put);
    }

    /** A store of bytes. */
    public KeyValueStore<byte[], byte[]> store(String name) {
        return driver.getKeyValueStore(name);
    }

    /** The contents of a store of bytes. */
    public List<KeyValue<byte[], byte[]>> bytes(String store) {
        var content = new ArrayList<KeyValue<byte[], byte[]>>();
        try (var all = driver.<byte[], byte[]>getKeyValueStore(store).all()) {
            all.forEachRemaining(content::add);
        }
        return content;
    }

    public void restoreBytes(String store, List<KeyValue<byte[], byte[]>> content) {
        content.forEach(entry -> driver.<byte[], byte[]>getKeyValueStore(store).put(entry.key, entry.value));
    }

    public static List<String> headerNames(Headers headers) {
        return Arrays.stream(headers.toArray()).map(Header::key).toList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
