package org.tiepdan.tracking.records.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.MerkleTree;
import org.tiepdan.eventing.chain.RecordDigest;
import org.tiepdan.eventing.chain.RootRange;

/** Reads the logs of facts, one partition after the other, from the end of the last root. */
final class LogRanges {
    private static final List<String> LOGS =
            List.of(Topics.PETITION_EVENTS, Topics.ROUTING_EVENTS, Topics.TRACKING_EVENTS);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Consecutive polls without progress: the broker is unavailable. */
    private static final int POLLS_IN_VAIN = 120;

    private final Consumer<byte[], byte[]> consumer;

    /** @param consumer reads committed records and belongs to no group */
    LogRanges(Consumer<byte[], byte[]> consumer) {
        this.consumer = consumer;
    }

    /**
     * @param last the ranges of the last root; empty for none
     * @return the ranges up to the current ends, in order
     * @throws IllegalStateException if a log ends before the last root's range: sealed records are gone
     */
    List<RootRange> since(List<RootRange> last) {
        var partitions = LOGS.stream()
                .flatMap(log -> consumer.partitionsFor(log).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .sorted(Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition))
                .toList();
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        var ranges = new ArrayList<RootRange>();
        for (var partition : partitions) {
            ranges.add(read(partition, startOf(partition, last), ends.getOrDefault(partition, 0L)));
        }
        return ranges;
    }

    private static long startOf(TopicPartition partition, List<RootRange> last) {
        return last.stream()
                .filter(range -> range.topic().equals(partition.topic()) && range.partition() == partition.partition())
                .mapToLong(RootRange::to)
                .findFirst()
                .orElse(0);
    }

    private RootRange read(TopicPartition partition, long from, long to) {
        if (to < from) {
            throw new IllegalStateException("Expected " + partition + " to reach offset " + from
                    + ", which the last root covers, but it ends at " + to + ": sealed records are gone.");
        }
        var tree = new MerkleTree();
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        int inVain = 0;
        for (long at = from; at < to; at = consumer.position(partition)) {
            for (var record : consumer.poll(POLL).records(partition)) {
                if (record.offset() < to) {
                    tree.add(RecordDigest.of(record.key(), record.value(), record.headers()));
                }
            }
            inVain = consumer.position(partition) > at ? 0 : inVain + 1;
            if (inVain > POLLS_IN_VAIN) {
                throw new IllegalStateException("Expected to read " + partition + " from offset " + at + ".");
            }
        }
        return new RootRange(partition.topic(), partition.partition(), from, to, tree.size(), tree.root());
    }
}
