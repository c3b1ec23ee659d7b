package org.tiepdan.benchmarks.bulk;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

/** Makes the broker flush each write to disk before it acknowledges it, in every topic. */
final class OnDisk {
    private OnDisk() {}

    static void from(Admin admin) throws ExecutionException, InterruptedException {
        var flush = new AlterConfigOp(
                new ConfigEntry(TopicConfig.FLUSH_MESSAGES_INTERVAL_CONFIG, "1"), AlterConfigOp.OpType.SET);
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        admin.listTopics(new ListTopicsOptions().listInternal(true))
                .names()
                .get()
                .forEach(topic -> changes.put(new ConfigResource(ConfigResource.Type.TOPIC, topic), List.of(flush)));
        admin.incrementalAlterConfigs(changes).all().get();
    }
}
