package org.tiepdan.servicekit.log;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.tiepdan.servicekit.end.ProcessEnd;

/**
 * A value folded from the records of a log, the same on every instance. The instance is ready only once it has read the log to its end;
 * until then, {@link #get} returns the value so far.
 *
 * @param <T> immutable
 */
public final class FoldedLog<T> implements SmartLifecycle, HealthIndicator, Supplier<T> {
    private final LogFollower follower;
    private final BiFunction<T, ConsumerRecord<byte[], byte[]>, T> fold;
    private volatile T value;

    /**
     * @param name of the reading thread
     * @param start the value before the first record
     * @param fold must be idempotent, since a record may come again; an exception ends the process
     */
    public FoldedLog(
            String name,
            FollowedLog log,
            T start,
            BiFunction<T, ConsumerRecord<byte[], byte[]>, T> fold,
            ProcessEnd end) {
        this.value = start;
        this.fold = fold;
        this.follower = new LogFollower(name, log, this::read, end);
    }

    private void read(ConsumerRecord<byte[], byte[]> written) {
        value = fold.apply(value, written);
    }

    @Override
    public T get() {
        return value;
    }

    @Override
    public void start() {
        follower.start();
    }

    @Override
    public void stop() {
        follower.stop();
    }

    @Override
    public boolean isRunning() {
        return follower.isRunning();
    }

    /** Starts before the users of the value. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE / 2;
    }

    @Override
    public Health health() {
        return follower.onceCaughtUp()
                ? Health.up().build()
                : Health.outOfService().withDetail("log", "not read to its end").build();
    }
}
