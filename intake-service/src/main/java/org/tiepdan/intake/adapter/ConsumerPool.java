package org.tiepdan.intake.adapter;

import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;

/**
 * A pool of Kafka consumers, created on demand and kept. Each does one piece of work at a time, first come, first
 * served.
 */
final class ConsumerPool implements AutoCloseable {
    private final Supplier<? extends Consumer<byte[], byte[]>> maker;
    private final Duration patience;
    private final Semaphore turns;
    private final Deque<Consumer<byte[], byte[]>> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * @param size how many pieces of work run at once
     * @param patience how long work waits for a free consumer
     */
    ConsumerPool(Supplier<? extends Consumer<byte[], byte[]>> maker, int size, Duration patience) {
        this.maker = maker;
        this.patience = patience;
        this.turns = new Semaphore(size, true);
    }

    /** @throws LogUnavailableException if no consumer became free in time, or the broker did not answer in time */
    <T> T use(Function<Consumer<byte[], byte[]>, T> work) {
        awaitTurn();
        try {
            return withConsumer(work);
        } catch (KafkaException e) {
            throw new LogUnavailableException(e);
        } finally {
            turns.release();
        }
    }

    private void awaitTurn() {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LogUnavailableException(new TimeoutException("No turn came."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException(e);
        }
    }

    private <T> T withConsumer(Function<Consumer<byte[], byte[]>, T> work) {
        var kept = idle.pollFirst();
        var consumer = kept == null ? maker.get() : kept;
        boolean good = false;
        try {
            var result = work.apply(consumer);
            good = true;
            return result;
        } finally {
            if (good && !closed) {
                idle.addFirst(consumer);
            } else {
                close(consumer);
            }
        }
    }

    /** Work in progress closes its own consumer when it ends. */
    @Override
    public void close() {
        closed = true;
        for (var consumer = idle.pollFirst(); consumer != null; consumer = idle.pollFirst()) {
            close(consumer);
        }
    }

    private static void close(Consumer<byte[], byte[]> consumer) {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }
}
