package org.tiepdan.tracking.casework.adapter.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/** A broker in a separate JVM that keeps its folder and its ports when it is killed and restarted. */
final class OneBroker {
    private static final String CONTROLLER = "CONTROLLER";
    private static final String HOST = "127.0.0.1:";

    private final Path folder;
    private final String port = freePort();
    private final String controllerPort = freePort();
    private Process process;

    /** @param folder for its log and its output */
    OneBroker(Path folder) throws IOException {
        this.folder = folder;
        this.process = launch();
    }

    String address() {
        return HOST + port;
    }

    void kill() throws InterruptedException {
        OwnJvm.kill(process);
    }

    void startAgain() throws IOException {
        process = launch();
    }

    private Process launch() throws IOException {
        return OwnJvm.launch(
                folder.resolve("broker.log"),
                OneBroker.class,
                folder.resolve("broker").toString(),
                port,
                controllerPort);
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(socket.getLocalPort());
        }
    }

    /** Arguments: a folder, the port, and that of the controller. */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) {
            format(folder);
        }
        var settings = new Properties();
        settings.putAll(Map.of(
                "process.roles",
                "broker,controller",
                "node.id",
                "0",
                "log.dirs",
                folder.toString(),
                "controller.quorum.voters",
                "0@" + HOST + arguments[2],
                "controller.listener.names",
                CONTROLLER,
                "listeners",
                "PLAINTEXT://" + HOST + arguments[1] + "," + CONTROLLER + "://" + HOST + arguments[2]));
        settings.putAll(Map.of(
                "auto.create.topics.enable", "false",
                "offsets.topic.replication.factor", "1",
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "transaction.state.log.num.partitions", "4",
                // After a restart it waits until its earlier session expires.
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "500"));
        new KafkaRaftServer(KafkaConfig.fromProps(settings), Time.SYSTEM).startup();
    }

    private static void format(Path folder) throws Exception {
        new Formatter()
                .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
                .setNodeId(0)
                .setClusterId(Uuid.randomUuid().toString())
                .setReleaseVersion(MetadataVersion.latestProduction())
                .setControllerListenerName(CONTROLLER)
                .addDirectory(folder.toString())
                .setMetadataLogDirectory(folder.toString())
                .setIgnoreFormatted(true)
                .run();
    }
}
