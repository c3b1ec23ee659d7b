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
 * Reads a log up to its end and then each new record, in a thread of its own, until it is stopped. When Kafka fails, it reads
 * the log anew from where it {@linkplain FollowedLog#from() begins}, so a record may come again.
 */
public final class LogFollower {
    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Behind the last record a transaction leaves a marker, which no poll returns: the end is noticed only after a wait. */
    private static final Duration POLL_BEHIND = Duration.ofMillis(100);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** A reader that hangs does not hold up the end of the process. */
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

    /** What is done with each record. */
    @FunctionalInterface
    public interface Reader {

        /**
         * Called in the thread that follows, for one record at a time, in the order of each partition. Deals itself with what it
         * cannot read: an exception ends the process, or, when it is a {@link KafkaException}, has the log read anew.
         */
        void read(ConsumerRecord<byte[], byte[]> written);
    }

    /**
     * @param name of the thread
     * @param end for the process, when the thread dies
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

    /** Returns when it is to stop, or when Kafka failed. */
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
            // Stopped before there was a consumer to be woken up.
            return;
        }
        var partitions = log.partitions(reading);
        reading.assign(partitions);
        var ends = reading.endOffsets(partitions);
        log.seek(reading, partitions);
        while (running) {
            // Asking for a position also makes the seek happen, which is lazy: what is written from then on is read.
            partitions.forEach(partition -> positions.put(partition, reading.position(partition)));
            if (!caughtUp && hasRead(ends)) {
                caughtUp = true;
                onceCaughtUp = true;
            }
            reading.poll(caughtUp ? POLL : POLL_BEHIND).forEach(reader::read);
        }
    }

    /** Whether everything was read that the log held when this reading of it began; false again while it is read anew. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Whether it {@link #caughtUp} at any time since it was made. */
    public boolean onceCaughtUp() {
        return onceCaughtUp;
    }

    /** @param ends for each partition the position after the last record that is asked about */
    public boolean hasRead(Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> positions.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Returns when the record that is being read is done, at the latest after some seconds. */
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
