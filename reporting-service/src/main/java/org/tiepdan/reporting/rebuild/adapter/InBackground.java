package org.tiepdan.reporting.rebuild.adapter;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Works on one batch while the next one is read: one at a time, in order. */
final class InBackground implements AutoCloseable {
    private static final Duration ASKED_EVERY = Duration.ofMillis(500);

    private final ExecutorService worker;
    private @Nullable Future<?> last;

    /** @param name of its thread */
    InBackground(String name) {
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Waits for the previous batch, then begins this one. */
    void begin(Runnable batch, Runnable alive) {
        finish(alive);
        last = worker.submit(batch);
    }

    /**
     * Waits for the last batch.
     *
     * @param alive called regularly, and once more at the end; an exception from it ends the waiting, not the work
     * @throws RuntimeException why the batch failed: no other may be begun after it
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
            throw new IllegalStateException("Interrupted while a batch was in work.", e);
        }
    }

    /** A batch in work is completed, unless this thread is interrupted. */
    @Override
    public void close() {
        worker.close();
    }
}
