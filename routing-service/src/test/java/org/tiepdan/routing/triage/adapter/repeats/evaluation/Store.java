package org.tiepdan.routing.triage.adapter.repeats.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** A store on the disk, as routing has it, without a broker. */
final class Store implements AutoCloseable {
    private static final String NAME = "known-by-place";

    private final TopologyTestDriver driver;

    Store() {
        var topology = new Topology();
        topology.addSource("asked", new ByteArrayDeserializer(), new ByteArrayDeserializer(), "asked");
        topology.addProcessor("index", Nothing::new, "asked");
        topology.addStateStore(
                Stores.keyValueStoreBuilder(
                                Stores.persistentKeyValueStore(NAME), Serdes.ByteArray(), Serdes.ByteArray())
                        .withLoggingDisabled(),
                "index");
        driver = new TopologyTestDriver(topology, settings());
    }

    private static final class Nothing extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
        @Override
        public void process(Record<byte[], byte[]> record) {
            // The store alone is used.
        }
    }

    private static Properties settings() {
        try {
            var settings = new Properties();
            settings.put(StreamsConfig.APPLICATION_ID_CONFIG, "evaluation");
            var folder = Files.createTempDirectory("evaluation");
            folder.toFile().deleteOnExit();
            settings.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
            settings.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
            return settings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KeyValueStore<byte[], byte[]> held() {
        return driver.getKeyValueStore(NAME);
    }

    /** @return bytes of all keys and values */
    long bytes() {
        long bytes = 0;
        try (var all = held().all()) {
            while (all.hasNext()) {
                var entry = all.next();
                bytes += entry.key.length + entry.value.length;
            }
        }
        return bytes;
    }

    @Override
    public void close() {
        driver.close();
    }
}
