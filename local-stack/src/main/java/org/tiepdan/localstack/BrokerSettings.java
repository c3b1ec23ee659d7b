package org.tiepdan.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tiepdan.eventing.acl.Principals;
import org.tiepdan.localstack.access.InsideLogin;

/** Settings in which a broker on one machine differs from a cluster's defaults. */
final class BrokerSettings {
    static final int NODE = 1;
    /** For everybody, by a password. */
    static final String CLIENT_LISTENER = "CLIENTS";
    /** For everybody, by a certificate; only where it is asked for. */
    static final String TLS_LISTENER = "TLS";
    /** For the broker with itself, and for this JVM. */
    static final String INSIDE_LISTENER = "INSIDE";

    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final String FOR_EVER_MINUTES = Integer.toString(Integer.MAX_VALUE);

    private BrokerSettings() {}

    /**
     * @param ports at which it listens, by the names of its listeners
     * @param login for the two listeners that are only for this JVM
     */
    static Map<String, String> of(Path folder, Map<String, Integer> ports, InsideLogin login) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("log.dirs", folder.toString());
        settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + ports.get(CONTROLLER_LISTENER));
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put("inter.broker.listener.name", INSIDE_LISTENER);
        settings.put("listeners", addresses(ports, _ -> true));
        settings.put("advertised.listeners", addresses(ports, name -> !name.equals(CONTROLLER_LISTENER)));
        settings.put(
                "listener.security.protocol.map",
                ports.keySet().stream()
                        .map(name -> name + (name.equals(TLS_LISTENER) ? ":SSL" : ":SASL_PLAINTEXT"))
                        .collect(Collectors.joining(",")));
        settings.putAll(onlyForWhoMay(login));
        settings.putAll(keepingWhatIsWritten());
        settings.putAll(backSoonAfterACrash());
        settings.putAll(alone());
        settings.putAll(small());
        // A transaction that begins while the markers of the one before are written is tried again, by default after 20
        // ms.
        settings.put("add.partitions.to.txn.retry.backoff.ms", "1");
        return settings;
    }

    private static String addresses(Map<String, Integer> ports, Predicate<String> wanted) {
        return ports.entrySet().stream()
                .filter(each -> wanted.test(each.getKey()))
                .map(each -> each.getKey() + "://" + HOST + ":" + each.getValue())
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> onlyForWhoMay(InsideLogin login) {
        var settings = new HashMap<>(login.ofListener(INSIDE_LISTENER));
        settings.putAll(login.ofListener(CONTROLLER_LISTENER));
        settings.put("sasl.mechanism.inter.broker.protocol", "PLAIN");
        settings.put("sasl.mechanism.controller.protocol", "PLAIN");
        var clients = "listener.name." + CLIENT_LISTENER.toLowerCase(Locale.ROOT) + ".";
        settings.put(clients + "sasl.enabled.mechanisms", "SCRAM-SHA-256");
        settings.put(
                clients + "scram-sha-256.sasl.jaas.config",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        settings.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        settings.put("allow.everyone.if.no.acl.found", "false");
        settings.put("super.users", "User:" + Principals.ADMINISTRATOR);
        return settings;
    }

    private static Map<String, String> keepingWhatIsWritten() {
        return Map.of(
                "auto.create.topics.enable", "false",
                "log.retention.ms", "-1",
                // By default Kafka drops the position of a group after a week without it, and the group would read
                // everything again.
                "offsets.retention.minutes", FOR_EVER_MINUTES);
    }

    /** After a {@code kill -9} the broker waits for the session of its own former self. */
    private static Map<String, String> backSoonAfterACrash() {
        return Map.of(
                "broker.session.timeout.ms", "1500",
                "broker.heartbeat.interval.ms", "500",
                "group.initial.rebalance.delay.ms", "0");
    }

    private static Map<String, String> alone() {
        return Map.of(
                "default.replication.factor", "1",
                "min.insync.replicas", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1");
    }

    private static Map<String, String> small() {
        return Map.of(
                "offsets.topic.num.partitions", "4",
                "transaction.state.log.num.partitions", "4",
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                // The cleaner takes its whole buffer at start: 128 MB by default.
                "log.cleaner.dedupe.buffer.size", "4194304",
                "log.cleaner.io.buffer.size", "131072",
                "log.index.size.max.bytes", "2097152");
    }
}
