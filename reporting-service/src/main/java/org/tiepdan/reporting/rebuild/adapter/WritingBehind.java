package org.tiepdan.reporting.rebuild.adapter;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Writes one batch while the next one is read: one at a time, and in the order in which they come. */
final class WritingBehind implements AutoCloseable {
    private static final Duration ASKED_EVERY = Duration.ofMillis(500);

    private final ExecutorService writer = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("read-model-writing").daemon().factory());
    private @Nullable Future<?> last;

    /** Begins to write as soon as what was begun before has ended, which it waits for. */
    void begin(Runnable write, Runnable alive) {
        finish(alive);
        last = writer.submit(write);
    }

    /**
     * Waits for what was begun last.
     *
     * @param alive called now and then, and once more at the end; what it throws ends the waiting, not the writing
     * @throws RuntimeException why it could not be written: nothing may be begun after it
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

    /** What is being written is written to its end, and its positions with it. */
    @Override
    public void close() {
        writer.close();
    }
}
