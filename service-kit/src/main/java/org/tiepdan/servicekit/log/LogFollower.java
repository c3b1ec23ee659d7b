package org.tiepdan.servicekit.log;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiepdan.servicekit.end.ProcessEnd;

/**
 * Reads a log up to its end and then each new record, in a thread of its own, until it is stopped. When Kafka fails, it reads the log again
 * from where it {@linkplain FollowedLog#from() begins}, so a record may come again.
 */
public final class LogFollower {
    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /** A transaction leaves a marker after its last record that no poll returns, so the end is noticed only after a wait. */
    private static final Duration POLL_BEHIND = Duration.ofMillis(100);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A hanging reader must not delay the end of the process. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String name;
    private final FollowedLog log;
    private final Reader reader;
    private final ProcessEnd end;
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();
    private volatile boolean running;
    private volatile boolean caughtUp;
    private volatile boolean onceCaughtUp;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;

    /** Handles each record. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Called in the follower's thread, for one record at a time, in the order of each partition. Must itself handle records that it
         * cannot read: an exception ends the process, or, if it is a {@link KafkaException}, the log is read again.
         */
        void read(ConsumerRecord<byte[], byte[]> written);
    }

    /**
     * @param name of the thread
     * @param end ends the process when the thread dies
     */
    public LogFollower(String name, FollowedLog log, Reader reader, ProcessEnd end) {
        this.name = name;
        this.log = log;
        this.reader = reader;
        this.end = end;
    }

    public void start() {
        running = true;
        thread = end.vital(name, this::run);
    }

    private void run() {
        while (goesOn()) {
            readAnew();
            if (goesOn()) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private boolean goesOn() {
        return running && !Thread.currentThread().isInterrupted();
    }

    /** Reads until it is stopped or Kafka fails. */
    private void readAnew() {
        try (var reading = log.consumers().get()) {
            consumer = reading;
            follow(reading);
        } catch (WakeupException e) {
            LOG.debug("Woken up to stop.");
        } catch (KafkaException e) {
            LOG.warn(
                    "{} cannot be read ({}); reading it anew.",
                    log.topic(),
                    e.getClass().getSimpleName());
        } finally {
            caughtUp = false;
            consumer = null;
        }
    }

    private void follow(Consumer<byte[], byte[]> reading) {
        if (!running) {
            // Stopped before there was a consumer to wake up.
            return;
        }
        var partitions = log.partitions(reading);
        reading.assign(partitions);
        var ends = reading.endOffsets(partitions);
        log.seek(reading, partitions);
        while (running) {
            // Asking for a position also executes the lazy seek, so that everything written from now on is read.
            partitions.forEach(partition -> positions.put(partition, reading.position(partition)));
            if (!caughtUp && hasRead(ends)) {
                caughtUp = true;
                onceCaughtUp = true;
            }
            reading.poll(caughtUp ? POLL : POLL_BEHIND).forEach(reader::read);
        }
    }

    /** Whether everything was read that the log held when the current reading began; false again after a restart of the reading. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Whether it has {@link #caughtUp} at least once. */
    public boolean onceCaughtUp() {
        return onceCaughtUp;
    }

    /** @param ends for each partition the position after the last record in question */
    public boolean hasRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Stops; returns when the current record is done, or after a few seconds. */
    public void stop() {
        running = false;
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var following = thread;
        if (following != null) {
            LockSupport.unpark(following);
            try {
                following.join(PATIENCE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Between {@link #start} and {@link #stop}. */
    public boolean isRunning() {
        return running;
    }
}
