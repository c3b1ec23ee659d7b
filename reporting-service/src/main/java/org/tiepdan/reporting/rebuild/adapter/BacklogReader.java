package org.tiepdan.reporting.rebuild.adapter;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.reporting.adapter.generation.Generation;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Backlog;
import org.tiepdan.reporting.adapter.progress.Positions;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;
import org.tiepdan.reporting.adapter.progress.Positions.PositionsMovedException;
import org.tiepdan.reporting.adapter.progress.ReadModelState;

/**
 * Reads a backlog as a new generation is read: a batch concerns few cases. Needs no consumer group, since positions are in the database. If
 * two instances write the same cases, the later part of each is kept; the one that finds other positions than its own waits for the other.
 */
final class BacklogReader implements Backlog {
    /** Records. The usual reader needs about a second for them. */
    static final long MANY = 5_000;

    /** How long it waits for another instance, or for a database that fails, before it leaves the rest to the usual reader. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(BacklogReader.class);

    private final MongoDatabase database;
    private final Served served;
    private final Writing writing;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<Map<TopicPartition, Long>> logEnds;
    private final ReadModelState state;
    private final Duration pause;

    /**
     * @param database maps plain names to the served collections
     * @param consumers of no group, of raw bytes, read committed
     * @param logEnds for each partition of the three logs, the offset that the next record will get
     * @param pause after which positions that did not move count as those of an instance that has stopped; longer than a batch usually takes
     */
    BacklogReader(
            MongoDatabase database,
            Served served,
            Writing writing,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<Map<TopicPartition, Long>> logEnds,
            ReadModelState state,
            Duration pause) {
        this.database = database;
        this.served = served;
        this.writing = writing;
        this.consumers = consumers;
        this.logEnds = logEnds;
        this.state = state;
        this.pause = pause;
    }

    @Override
    public boolean read(LogIdentity identity) {
        for (long patient = PATIENCE.toNanos(); mayRead(); ) {
            try {
                readWhileMany(identity);
                return mayRead();
            } catch (PositionsMovedException e) {
                LOG.info("Another instance reads the logs, too; this one waits for it.");
            } catch (RuntimeException e) {
                if (!Thread.currentThread().isInterrupted()) {
                    LOG.warn(
                            "The backlog could not be read on: {}", e.getClass().getSimpleName());
                }
            }
            long begun = System.nanoTime();
            if (Thread.currentThread().isInterrupted() || !isFreeWithin(patient)) {
                return mayRead();
            }
            patient -= System.nanoTime() - begun;
        }
        return false;
    }

    private boolean mayRead() {
        return !Thread.currentThread().isInterrupted() && served.follow();
    }

    private void readWhileMany(LogIdentity identity) {
        var ends = logEnds.get();
        long left = left(ends, stored());
        if (left < MANY) {
            return;
        }
        LOG.info("{} records came while nothing was read.", left);
        var generation = served.current();
        try (var logs = new GrowingLogs(
                consumers.get(), writing.begin(), database, () -> identity, batch -> write(batch, generation))) {
            while (left >= MANY) {
                var upTo = ends;
                logs.read(upTo, () -> tell(left(upTo, logs.known())));
                ends = logEnds.get();
                left = left(ends, logs.known());
            }
        }
    }

    /**
     * Waits while another instance reads the backlog.
     *
     * @param nanos the longest wait
     * @return false if it took longer, or if this thread was interrupted
     */
    private boolean isFreeWithin(long nanos) {
        long begun = System.nanoTime();
        try {
            for (var before = stored(); System.nanoTime() - begun < nanos; ) {
                Thread.sleep(pause);
                var now = stored();
                if (now.equals(before) || left(logEnds.get(), now) < MANY) {
                    return true;
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private Map<TopicPartition, Long> stored() {
        return GrowingLogs.stored(new Positions(database));
    }

    /** Another generation has its own positions, which this batch knows nothing of. */
    private void write(Runnable batch, Generation begun) {
        if (!served.follow()) {
            throw new PositionsMovedException();
        }
        served.during(() -> {
            if (!served.current().equals(begun)) {
                throw new PositionsMovedException();
            }
            batch.run();
        });
    }

    private void tell(long left) {
        state.notReady("Reading what came while nothing was read; " + left + " records are left.");
    }

    private static long left(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> read) {
        return ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - read.getOrDefault(end.getKey(), 0L)))
                .sum();
    }
}
