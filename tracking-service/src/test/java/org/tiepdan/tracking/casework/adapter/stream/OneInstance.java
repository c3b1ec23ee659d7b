package org.tiepdan.tracking.casework.adapter.stream;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.function.UnaryOperator;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.LogAndContinueProcessingExceptionHandler;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.apache.kafka.streams.state.Stores;
import org.tiepdan.eventing.Topics;
import org.tiepdan.tracking.casework.adapter.parked.Retries;
import org.tiepdan.tracking.casework.rules.CaseSpec;
import org.tiepdan.tracking.casework.rules.Casework;

/** A process with only the topology {@code cases}; its clock is read from a file. */
final class OneInstance {
    private static final String TIME = "time";

    private OneInstance() {}

    /** Arguments: the broker, a folder for the stores, the id of this instance, and the file with the time. */
    public static void main(String[] arguments) {
        var builder = new StreamsBuilder();
        var casework = new Casework(CaseSpec.LAW, CaseSpec.GRACE, List.of());
        CaseTopology.build(
                builder.stream(Topics.ROUTING_EVENTS),
                builder.stream(Topics.TRACKING_COMMANDS),
                new CaseMeans(
                        () -> casework,
                        clock(Path.of(arguments[3])),
                        new CaseMetrics(new SimpleMeterRegistry()),
                        new DeadlineSettings(
                                CaseSpec.GRACE, Duration.ofMillis(100), 5, Duration.ofMillis(40), List.of()),
                        new Retries(),
                        Stores::persistentKeyValueStore));
        var config = config(arguments[0], arguments[1], arguments[2]);
        var streams = new KafkaStreams(builder.build(config), config);
        // Ends like the service, which is then restarted.
        streams.setUncaughtExceptionHandler(_ -> {
            Runtime.getRuntime().halt(1);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.start();
    }

    /**
     * Starts one in a separate JVM.
     *
     * @param folder for its stores, its output and the file with the time
     */
    static Process launch(String broker, Path folder, String instance) throws IOException {
        return OwnJvm.launch(
                folder.resolve(instance + ".log"),
                OneInstance.class,
                broker,
                folder.resolve(instance).toString(),
                instance,
                folder.resolve(TIME).toString());
    }

    /** For all instances with that folder. */
    static void setTime(Path folder, Instant now) throws IOException {
        var next = Files.writeString(folder.resolve("next"), now.toString());
        Files.move(next, folder.resolve(TIME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static UnaryOperator<Instant> clock(Path file) {
        return _ -> {
            try {
                return Instant.parse(Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Properties config(String broker, String folder, String instance) {
        var config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "tracking-cases");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
        config.put(StreamsConfig.STATE_DIR_CONFIG, folder);
        config.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        config.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, 1);
        config.put(StreamsConfig.REPLICATION_FACTOR_CONFIG, 1);
        config.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, 250);
        config.put(StreamsConfig.POLL_MS_CONFIG, 20);
        config.put("group.instance.id", instance);
        config.put("session.timeout.ms", 6000);
        config.put("heartbeat.interval.ms", 1000);
        config.put(StreamsConfig.DEFAULT_KEY_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        config.put(StreamsConfig.DEFAULT_VALUE_SERDE_CLASS_CONFIG, Serdes.ByteArraySerde.class);
        config.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        config.put("errors.dead.letter.queue.topic.name", TopologyScenario.DEAD_LETTERS);
        config.put("processing.exception.handler", LogAndContinueProcessingExceptionHandler.class);
        return config;
    }
}
