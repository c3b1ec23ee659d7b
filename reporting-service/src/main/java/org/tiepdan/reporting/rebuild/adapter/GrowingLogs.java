package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.Move;
import org.tiepdan.reporting.adapter.progress.Positions.Position;

/**
 * Reads the three logs into a generation that grows, from its own positions on. A case has the same partition in each log, and one partition after the
 * other is read: so what comes together is about few cases, which are read and written once where records spread over all of them would come back
 * to each.
 */
final class GrowingLogs implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final int AT_ONCE = 4_000;

    private final Consumer<byte[], byte[]> consumer;
    private final Growth growth;
    private final Positions positions;
    private final Supplier<LogIdentity> identity;
    private final Map<TopicPartition, Long> known = new HashMap<>();

    /** @param consumer of no group, of raw bytes, read committed */
    GrowingLogs(
            Consumer<byte[], byte[]> consumer, Growth growth, MongoDatabase beside, Supplier<LogIdentity> identity) {
        this.consumer = consumer;
        this.growth = growth;
        this.positions = new Positions(beside);
        this.identity = identity;
        known.putAll(stored(positions));
    }

    static Map<TopicPartition, Long> stored(Positions positions) {
        return positions.all().stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()), Position::next));
    }

    Growth growth() {
        return growth;
    }

    /** Records read by now, marks of transactions included. */
    long done() {
        return known.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @return whether every partition was read as far as named */
    boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> known.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Reads up to {@code ends}. @param written called after each batch; what it throws ends the reading */
    void read(Map<TopicPartition, Long> ends, Runnable written) {
        var unread = ends.keySet().stream()
                .filter(partition -> known.getOrDefault(partition, 0L) < ends.get(partition))
                .toList();
        long records = unread.stream()
                .mapToLong(partition -> ends.get(partition) - known.getOrDefault(partition, 0L))
                .sum();
        if (records <= AT_ONCE) {
            read(unread, ends, written);
        } else {
            unread.stream()
                    .collect(Collectors.groupingBy(TopicPartition::partition, TreeMap::new, Collectors.toList()))
                    .values()
                    .forEach(some -> read(some, ends, written));
        }
    }

    private void read(Collection<TopicPartition> some, Map<TopicPartition, Long> ends, Runnable written) {
        if (some.isEmpty()) {
            return;
        }
        consumer.assign(some);
        some.forEach(partition -> consumer.seek(partition, known.getOrDefault(partition, 0L)));
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        while (!isPast(some, ends)) {
            do {
                consumer.poll(WAIT).forEach(batch::add);
            } while (batch.size() < AT_ONCE && !isPast(some, ends));
            growth.project(batch);
            batch.clear();
            move(some);
            written.run();
        }
    }

    private boolean isPast(Collection<TopicPartition> some, Map<TopicPartition, Long> ends) {
        return some.stream().allMatch(partition -> consumer.position(partition) >= ends.get(partition));
    }

    /** @throws Positions.PositionsMovedException when another instance goes on with this generation */
    private void move(Collection<TopicPartition> some) {
        List<Move> moves = some.stream()
                .map(partition -> new Move(partition, known.getOrDefault(partition, 0L), consumer.position(partition)))
                .filter(move -> move.to() > move.from())
                .toList();
        positions.move(moves, identity.get());
        moves.forEach(move -> known.put(move.partition(), move.to()));
    }

    @Override
    public void close() {
        consumer.close();
    }
}
