package org.tiepdan.localstack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.utils.Time;
import org.tiepdan.localstack.access.Credentials;
import org.tiepdan.localstack.access.InsideLogin;
import org.tiepdan.localstack.access.Users;

/**
 * A Kafka broker and its controller in this JVM, on 127.0.0.1, for those only who have a password; what is written survives a
 * restart on the same folder.
 */
public final class LocalBroker implements AutoCloseable {
    /** For {@link #start(Path, int, int)}. */
    public static final int WITHOUT_TLS = -1;

    private static final String HOST = "127.0.0.1:";

    private final KafkaRaftServer server;
    private final Map<String, Integer> ports;
    private final DataFolder data;
    private final Admin admin;
    private final AtomicBoolean closed = new AtomicBoolean();

    private LocalBroker(KafkaRaftServer server, Map<String, Integer> ports, DataFolder data, Admin admin) {
        this.server = server;
        this.ports = ports;
        this.data = data;
        this.admin = admin;
    }

    /** As {@link #start(Path, int, int)} without TLS. */
    public static LocalBroker start(Path data, int port) {
        return start(data, port, WITHOUT_TLS);
    }

    /**
     * @param data a folder of earlier starts, an empty one or none; any other is refused
     * @param port 0 for a free one
     * @param tlsPort at which a certificate names the client; 0 for a free one, {@link #WITHOUT_TLS} for none
     * @return a broker that takes records of the administrator; others have passwords, and rights after {@link #grant}
     * @throws IllegalStateException when the folder holds something and is not ours
     */
    public static LocalBroker start(Path data, int port, int tlsPort) {
        var claimed = DataFolder.claim(data);
        Path folder = claimed.broker();
        if (Files.notExists(folder)) {
            Formatting.format(folder);
        }
        var wanted = new HashMap<>(Map.of(
                BrokerSettings.CLIENT_LISTENER, port,
                BrokerSettings.INSIDE_LISTENER, FreePorts.ANY,
                BrokerSettings.CONTROLLER_LISTENER, FreePorts.ANY));
        var login = new InsideLogin();
        var tls = new HashMap<String, String>();
        if (tlsPort != WITHOUT_TLS) {
            wanted.put(BrokerSettings.TLS_LISTENER, tlsPort);
            claimed.certificates().prepare();
            tls.putAll(claimed.certificates().ofListener(BrokerSettings.TLS_LISTENER));
        }
        var ports = FreePorts.each(wanted);
        Map<String, String> settings = BrokerSettings.of(folder, ports, login);
        settings.putAll(tls);
        var server = new KafkaRaftServer(KafkaConfig.fromProps(asProperties(settings)), Time.SYSTEM);
        server.startup();
        var connection = new HashMap<>(login.ofClient());
        connection.put("bootstrap.servers", HOST + ports.get(BrokerSettings.INSIDE_LISTENER));
        var broker = new LocalBroker(server, ports, claimed, Admin.create(connection));
        broker.admit(Users.OF_EVERY_RUN);
        return broker;
    }

    public int port() {
        return port(BrokerSettings.CLIENT_LISTENER);
    }

    int port(String listener) {
        return ports.getOrDefault(listener, 0);
    }

    public String bootstrapServers() {
        return HOST + port();
    }

    /**
     * @param principal one that was admitted
     * @return settings of a Kafka client: where the broker is, and who asks
     */
    public Map<String, Object> clientSettings(String principal) {
        var settings = new HashMap<>(credentials().settings(principal));
        settings.put("bootstrap.servers", bootstrapServers());
        return settings;
    }

    /** The file that holds {@link #clientSettings} but for the address. */
    public Path credentials(String principal) {
        return credentials().file(principal);
    }

    /**
     * @param principal what the certificate names
     * @return a file for {@code kcat -F}
     * @throws IllegalStateException when the broker has no listener with TLS
     */
    public Path kcatSettings(String principal) {
        var port = ports.get(BrokerSettings.TLS_LISTENER);
        if (port == null) {
            throw new IllegalStateException("The broker was started without TLS.");
        }
        return data.certificates().client(principal, port);
    }

    /** Makes users with passwords where they are missing; alone they may do nothing. */
    public void admit(Collection<String> principals) {
        administer(() -> {
            Users.admit(admin, credentials(), principals);
            return principals;
        });
    }

    /** @param bodies codes of the bodies that may read their feeds; the rights of all others are taken away */
    public void grant(Collection<String> bodies) {
        administer(() -> {
            Users.grant(admin, bodies);
            return bodies;
        });
    }

    /**
     * Creates those of {@code wanted} that do not exist; one that does is left as it is, whatever its settings.
     *
     * @return how many were created
     */
    public int createMissing(Collection<NewTopic> wanted) {
        return administer(() -> {
            var existing = admin.listTopics().names().get();
            List<NewTopic> missing = wanted.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
            return missing.size();
        });
    }

    /**
     * Stamps records with its own time, whatever their writers say, from the next write on: those of a training would be too far ahead to
     * be taken, or so old that a topic that is kept for an hour would lose them at once.
     */
    public void stampRecordsItself() {
        administer(() -> {
            var everyBroker = new ConfigResource(ConfigResource.Type.BROKER, "");
            var own = new ConfigEntry("log.message.timestamp.type", "LogAppendTime");
            admin.incrementalAlterConfigs(
                            Map.of(everyBroker, List.of(new AlterConfigOp(own, AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
            return own;
        });
    }

    /** @param everyWrite whether what intake writes is on the disk before it is acknowledged; false leaves that to the system */
    public void flushPetitions(boolean everyWrite) {
        administer(() -> {
            Flushing.set(admin, everyWrite);
            return everyWrite;
        });
    }

    private Credentials credentials() {
        return data.credentials();
    }

    private interface Work<T> {
        T done() throws ExecutionException, InterruptedException;
    }

    private static <T> T administer(Work<T> work) {
        try {
            return work.done();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker could not be made as it should be.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while preparing the broker.", e);
        }
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            admin.close(Duration.ZERO);
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static Properties asProperties(Map<String, String> settings) {
        var properties = new Properties();
        properties.putAll(settings);
        return properties;
    }
}
