package org.tiepdan.localstack;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.tiepdan.eventing.Topics;

/**
 * Whether what intake writes is on the disk before it is acknowledged. Without that it is in the memory of the operating system,
 * where it survives the end of any process and no power cut.
 */
final class Flushing {
    /** There a transaction is first marked to be committed, and intake answers when it does. */
    private static final String TRANSACTIONS = "__transaction_state";

    private static final List<String> TOPICS =
            List.of(Topics.PETITION_EVENTS, Topics.SEALED_PETITIONS, Topics.PETITION_KEYS, TRANSACTIONS);

    private Flushing() {}

    /**
     * Holds from the next write on. Of the topics only those that exist are changed.
     *
     * @param everyWrite false to leave it to the operating system when it writes to the disk
     */
    static void set(Admin admin, boolean everyWrite) throws ExecutionException, InterruptedException {
        if (everyWrite) {
            // The broker makes the topic of the transactions when the first is asked for.
            admin.fenceProducers(List.of("local-stack")).all().get();
        }
        var existing = admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get();
        var change = new AlterConfigOp(
                new ConfigEntry(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1"),
                everyWrite ? AlterConfigOp.OpType.SET : AlterConfigOp.OpType.DELETE);
        Map<ConfigResource, Collection<AlterConfigOp>> changes = TOPICS.stream()
                .filter(existing::contains)
                .collect(Collectors.toMap(Flushing::topic, _ -> List.of(change)));
        admin.incrementalAlterConfigs(changes).all().get();
    }

    private static ConfigResource topic(String name) {
        return new ConfigResource(ConfigResource.Type.TOPIC, name);
    }
}
