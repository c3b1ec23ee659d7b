package org.tiepdan.localstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Settings in which a broker on one machine differs from a cluster's defaults. */
final class BrokerSettings {
    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";
    private static final String FOR_EVER_MINUTES = Integer.toString(Integer.MAX_VALUE);

    private BrokerSettings() {}

    static Map<String, String> of(Path folder, int port, int controllerPort) {
        var settings = new HashMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("log.dirs", folder.toString());
        settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER_LISTENER);
        settings.put(
                "listeners",
                "PLAINTEXT://%s:%d,%s://%1$s:%d".formatted(HOST, port, CONTROLLER_LISTENER, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        settings.putAll(keepingWhatIsWritten());
        settings.putAll(backSoonAfterACrash());
        settings.putAll(alone());
        settings.putAll(small());
        // A transaction that begins while the markers of the one before are written is tried again, by default after 20
        // ms.
        settings.put("add.partitions.to.txn.retry.backoff.ms", "1");
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
