package org.tiepdan.eventing.testkit;

import java.util.Map;

/** Settings of a broker that one test uses: it starts fast, and waits for no other broker and no late member of a group. */
public final class SmallBroker {
    public static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "4"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("group.min.session.timeout.ms", "1000"),
            // What a killed process left open blocks readers until it is aborted; by default after up to 10 s.
            Map.entry("transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000"),
            // Taken at start: 128 MB by default, and 10 MB for each index of each partition.
            Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
            Map.entry("log.index.size.max.bytes", "1048576"));

    private SmallBroker() {}
}
