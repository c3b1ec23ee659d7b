package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
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
import org.tiepdan.reporting.adapter.progress.Positions.PositionsMovedException;

/**
 * Reads the three logs into a generation, from its own positions. A case has the same partition in each log, so one partition after the
 * other is read, the same share of all three logs at once. A batch then concerns few cases, each read and written once or twice; records
 * spread over all cases would touch each of them many times. The next batch is read while one is written; positions move after their batch.
 */
final class GrowingLogs implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(100);

    /** Per batch; two batches are in memory. */
    private static final int RECORDS_AT_ONCE = 6_000;

    private static final long BYTES_AT_ONCE = 8L * 1024 * 1024;

    private final Consumer<byte[], byte[]> consumer;
    private final Function<List<ConsumerRecord<byte[], byte[]>>, Runnable> toWrite;
    private final Positions positions;
    private final Supplier<LogIdentity> identity;
    private final Executor around;

    /** Positions of written records. */
    private final Map<TopicPartition, Long> known = new ConcurrentHashMap<>();

    /**
     * @param consumer of no group, of raw bytes, read committed
     * @param toWrite as {@link Growth#toWrite}
     * @param database maps plain names to the collections that are written
     * @param around runs the writing of each batch and of its positions
     */
    GrowingLogs(
            Consumer<byte[], byte[]> consumer,
            Function<List<ConsumerRecord<byte[], byte[]>>, Runnable> toWrite,
            MongoDatabase database,
            Supplier<LogIdentity> identity,
            Executor around) {
        this.consumer = consumer;
        this.toWrite = toWrite;
        this.positions = new Positions(database);
        this.identity = identity;
        this.around = around;
        known.putAll(stored(positions));
    }

    static Map<TopicPartition, Long> stored(Positions positions) {
        return positions.all().stream()
                .collect(Collectors.toMap(
                        position -> new TopicPartition(position.topic(), position.partition()), Position::next));
    }

    /** @return for each partition, the offset of the first record that is not written; none for 0 */
    Map<TopicPartition, Long> known() {
        return known;
    }

    /** Records read so far, markers of transactions included. */
    long done() {
        return known.values().stream().mapToLong(Long::longValue).sum();
    }

    /** @return whether every partition was read up to these offsets */
    boolean isAt(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> known.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /**
     * Reads up to {@code ends}.
     *
     * @throws PositionsMovedException if the stored positions are not those last written here; the batch at hand is not written then, or
     *     can be repeated
     * @param written called after each batch; an exception from it stops the reading
     */
    void read(Map<TopicPartition, Long> ends, Runnable written) {
        var left = ends.entrySet().stream()
                .filter(end -> known.getOrDefault(end.getKey(), 0L) < end.getValue())
                .toList();
        var unread = left.stream().map(Map.Entry::getKey).toList();
        long records = left.stream()
                .mapToLong(end -> end.getValue() - known.getOrDefault(end.getKey(), 0L))
                .sum();
        var groups = records <= RECORDS_AT_ONCE
                ? List.of(unread)
                : unread.stream()
                        .collect(Collectors.groupingBy(TopicPartition::partition, TreeMap::new, Collectors.toList()))
                        .values();
        try (var writing = new InBackground("read-model-writing")) {
            groups.forEach(some -> read(some, ends, writing, written));
            writing.finish(written);
        }
    }

    /** The last batch may still be written when this returns, so that the next partition is read meanwhile. */
    private void read(
            Collection<TopicPartition> some, Map<TopicPartition, Long> ends, InBackground writing, Runnable written) {
        if (some.isEmpty()) {
            return;
        }
        consumer.assign(some);
        some.forEach(partition -> consumer.seek(partition, known.getOrDefault(partition, 0L)));
        while (!isPast(some, ends)) {
            var from = positions(some);
            var write = toWrite.apply(batch(some, ends));
            var moves = moves(from);
            writing.begin(() -> around.execute(() -> write(write, moves)), written);
        }
    }

    /** Positions that differ mean that the database was emptied, where cases would lack what came before, or that another instance reads. */
    private void write(Runnable write, List<Move> moves) {
        if (!stored(positions).equals(known)) {
            throw new PositionsMovedException();
        }
        write.run();
        positions.move(moves, identity.get());
        moves.forEach(move -> known.put(move.partition(), move.to()));
    }

    /** The same share of the rest of each log, so that the records of one case come together. */
    private List<ConsumerRecord<byte[], byte[]>> batch(
            Collection<TopicPartition> some, Map<TopicPartition, Long> ends) {
        var share = share(some, ends);
        var batch = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        long bytes = 0;
        do {
            for (var record : consumer.poll(WAIT)) {
                batch.add(record);
                bytes += record.serializedValueSize();
            }
            consumer.pause(
                    some.stream().filter(one -> isPast(List.of(one), share)).toList());
        } while (bytes < BYTES_AT_ONCE && !isPast(some, share));
        consumer.resume(some);
        return batch;
    }

    private Map<TopicPartition, Long> share(Collection<TopicPartition> some, Map<TopicPartition, Long> ends) {
        var from = positions(some);
        long left = from.entrySet().stream()
                .mapToLong(one -> Math.max(0, ends.getOrDefault(one.getKey(), 0L) - one.getValue()))
                .sum();
        double part = Math.min(1, RECORDS_AT_ONCE / (double) Math.max(1, left));
        var share = new HashMap<TopicPartition, Long>();
        from.forEach((partition, at) -> {
            long unread = ends.getOrDefault(partition, 0L) - at;
            share.put(partition, unread <= 0 ? at : at + (long) Math.ceil(part * unread));
        });
        return share;
    }

    private Map<TopicPartition, Long> positions(Collection<TopicPartition> some) {
        return some.stream().collect(Collectors.toMap(partition -> partition, consumer::position));
    }

    private boolean isPast(Collection<TopicPartition> some, Map<TopicPartition, Long> ends) {
        return some.stream().allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    /** Up to the consumer's current positions. */
    private List<Move> moves(Map<TopicPartition, Long> from) {
        return from.entrySet().stream()
                .map(one -> new Move(one.getKey(), one.getValue(), consumer.position(one.getKey())))
                .filter(move -> move.to() > move.from())
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
