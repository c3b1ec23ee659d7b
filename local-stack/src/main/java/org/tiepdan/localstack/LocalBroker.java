package org.tiepdan.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A Kafka broker and its controller in this JVM, on 127.0.0.1; what is written survives a restart on the same folder. */
public final class LocalBroker implements AutoCloseable {
    private final KafkaRaftServer server;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * @param data a folder of earlier starts, an empty one or none; any other is refused
     * @param port 0 for a free one
     * @return a broker that takes records
     * @throws IllegalStateException when the folder holds something and is not ours
     */
    public static LocalBroker start(Path data, int port) {
        Path folder = DataFolder.claim(data).broker();
        if (Files.notExists(folder)) {
            format(folder);
        }
        int actualPort = port == 0 ? freePort() : port;
        Map<String, String> settings = BrokerSettings.of(folder, actualPort, freePort());
        var server = new KafkaRaftServer(KafkaConfig.fromProps(asProperties(settings)), Time.SYSTEM);
        server.startup();
        return new LocalBroker(server, actualPort);
    }

    public int port() {
        return port;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /**
     * Creates those of {@code wanted} that do not exist; one that does is left as it is, whatever its settings.
     *
     * @return how many were created
     */
    public int createMissing(Collection<NewTopic> wanted) {
        return administer(admin -> {
            var existing = admin.listTopics().names().get();
            List<NewTopic> missing = wanted.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        });
    }

    /** @param everyWrite whether what intake writes is on the disk before it is acknowledged; false leaves that to the system */
    public void flushPetitions(boolean everyWrite) {
        administer(admin -> {
            Flushing.set(admin, everyWrite);
            return everyWrite;
        });
    }

    private interface Work<T> {
        T done(Admin admin) throws ExecutionException, InterruptedException;
    }

    private <T> T administer(Work<T> work) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            return work.done(admin);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made as they should be.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while making topics.", e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    /** Beside its place and then renamed, so that a start that is killed halfway leaves nothing half formatted behind. */
    private static void format(Path folder) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                    .setNodeId(BrokerSettings.NODE)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .addDirectory(unfinished.toString())
                    .setMetadataLogDirectory(unfinished.toString())
                    .setIgnoreFormatted(true)
                    .run();
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " could not be formatted", e);
        } catch (Exception e) {
            throw new IllegalStateException(folder + " could not be formatted", e);
        }
    }

    private static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
    }
}
