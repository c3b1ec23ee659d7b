package org.tiepdan.tracking.casework.adapter.stream;

import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;

/** How the topology of a {@link TopologyScenario} is set up. */
final class ScenarioConfig {
    private ScenarioConfig() {}

    static Properties in(Path stateFolder) {
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "tracking-cases");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "unused:9092");
        config.put(StreamsConfig.STATE_DIR_CONFIG, stateFolder.toString());
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        config.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put("errors.dead.letter.queue.topic.name", TopologyScenario.DEAD_LETTERS);
        config.put("processing.exception.handler", LogAndContinueProcessingExceptionHandler.class);
        return config;
    }
}
