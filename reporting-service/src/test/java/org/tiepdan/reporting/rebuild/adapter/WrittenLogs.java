package org.tiepdan.reporting.rebuild.adapter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Logs in memory, divided among partitions by the case.
 *
 * @param records in their order, with the offsets of their partition
 */
record WrittenLogs(List<ConsumerRecord<byte[], byte[]>> records) {
    private static final int PARTITIONS = 3;
    private static final int AT_ONCE = 500;

    /** @param written of one partition each */
    static WrittenLogs of(List<ConsumerRecord<byte[], byte[]>> written) {
        var ends = new HashMap<TopicPartition, Long>();
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        for (var one : written) {
            var partition = new TopicPartition(one.topic(), one.key()[one.key().length - 1] % PARTITIONS);
            var moved = new ConsumerRecord<>(
                    one.topic(),
                    partition.partition(),
                    ends.merge(partition, 1L, Long::sum) - 1,
                    one.key(),
                    one.value());
            one.headers().forEach(moved.headers()::add);
            records.add(moved);
        }
        return new WrittenLogs(records);
    }

    /** @return for each partition, the offset after the first {@code count} records of all */
    Map<TopicPartition, Long> ends(int count) {
        return records.stream()
                .limit(count)
                .collect(Collectors.toMap(WrittenLogs::partition, one -> one.offset() + 1, Math::max));
    }

    private static TopicPartition partition(ConsumerRecord<byte[], byte[]> one) {
        return new TopicPartition(one.topic(), one.partition());
    }

    Consumer<byte[], byte[]> consumer() {
        Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> logs = records.stream()
                .collect(Collectors.groupingBy(
                        WrittenLogs::partition, () -> new TreeMap<>(WrittenLogs::compare), Collectors.toList()));
        return new Reading(logs);
    }

    private static int compare(TopicPartition one, TopicPartition other) {
        return one.toString().compareTo(other.toString());
    }

    /** Each poll brings records of one partition. */
    private static final class Reading extends MockConsumer<byte[], byte[]> {
        private final Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> logs;
        private final Map<TopicPartition, Long> at = new HashMap<>();
        private final Set<TopicPartition> paused = new HashSet<>();

        Reading(Map<TopicPartition, List<ConsumerRecord<byte[], byte[]>>> logs) {
            super("earliest");
            this.logs = logs;
        }

        @Override
        public synchronized void assign(Collection<TopicPartition> partitions) {
            at.clear();
            paused.clear();
            partitions.forEach(partition -> at.put(partition, 0L));
        }

        @Override
        public synchronized void seek(TopicPartition partition, long offset) {
            at.put(partition, offset);
        }

        @Override
        public synchronized long position(TopicPartition partition) {
            return at.getOrDefault(partition, 0L);
        }

        @Override
        public synchronized void pause(Collection<TopicPartition> partitions) {
            paused.addAll(partitions);
        }

        @Override
        public synchronized void resume(Collection<TopicPartition> partitions) {
            paused.removeAll(partitions);
        }

        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration wait) {
            for (var log : logs.entrySet()) {
                int next = Math.toIntExact(position(log.getKey()));
                if (at.containsKey(log.getKey())
                        && !paused.contains(log.getKey())
                        && next < log.getValue().size()) {
                    int end = Math.min(next + AT_ONCE, log.getValue().size());
                    at.put(log.getKey(), (long) end);
                    return new ConsumerRecords<>(
                            Map.of(log.getKey(), log.getValue().subList(next, end)), Map.of());
                }
            }
            return ConsumerRecords.empty();
        }
    }
}
