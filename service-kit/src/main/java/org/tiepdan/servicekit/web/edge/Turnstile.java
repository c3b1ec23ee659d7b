package org.tiepdan.servicekit.web.edge;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds the number of requests handled at once. A request waits here only once it is read completely, so a slow sender blocks no one else.
 */
final class Turnstile {
    private final Semaphore turns;
    private final Duration patience;

    Turnstile(int turns, Duration patience) {
        this.turns = new Semaphore(turns, true);
        this.patience = patience;
    }

    /** The work done during a turn. */
    interface Handling {
        void handle() throws IOException, ServletException;
    }

    /** @throws org.tiepdan.servicekit.web.ProblemException {@code 503 too-busy} */
    void pass(Handling handling) throws IOException, ServletException {
        try {
            if (!turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw EdgeRefusals.tooBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EdgeRefusals.tooBusy();
        }
        try {
            handling.handle();
        } finally {
            turns.release();
        }
    }
}
