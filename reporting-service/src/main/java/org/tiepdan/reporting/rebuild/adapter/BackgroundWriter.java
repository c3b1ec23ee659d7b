package org.tiepdan.reporting.rebuild.adapter;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Writes one batch while the next one is read: one at a time, in order. */
final class BackgroundWriter implements AutoCloseable {
    private static final Duration ASKED_EVERY = Duration.ofMillis(500);

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("read-model-writing").daemon().factory());
    private @Nullable Future<?> last;

    /** Waits for the previous write, then begins this one. */
    void begin(Runnable write, Runnable alive) {
        finish(alive);
        last = writer.submit(write);
    }

    /**
     * Waits for the last write.
     *
     * @param alive called regularly, and once more at the end; an exception from it ends the waiting, not the write
     * @throws RuntimeException why it could not be written: no write may be begun after it
     */
    void finish(Runnable alive) {
        var running = last;
        while (running != null && !isDoneSoon(running)) {
            alive.run();
        }
        last = null;
        if (running != null) {
            alive.run();
        }
    }

    private static boolean isDoneSoon(Future<?> running) {
        try {
            running.get(ASKED_EVERY.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a batch was written.", e);
        }
    }

    /** A write in progress is completed, including its positions, unless this thread is interrupted. */
    @Override
    public void close() {
        writer.close();
    }
}
