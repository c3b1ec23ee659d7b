package org.tiepdan.reporting.adapter.file;

import java.util.concurrent.Semaphore;
import org.tiepdan.servicekit.web.ProblemException;
import org.tiepdan.servicekit.web.UnavailableException;

/** Limits the number of exports at a time: each has a database cursor and a compressor while its client reads. */
final class ExportRoom {
    private static final int MOST = 4;
    private static final int RETRY_SECONDS = 30;

    private final Semaphore places = new Semaphore(MOST);

    /** @throws ProblemException {@code 503 exports-busy} */
    Place enter() {
        if (!places.tryAcquire()) {
            throw UnavailableException.problem(
                    "exports-busy",
                    "Đang có nhiều người tải sổ về: hãy thử lại sau nửa phút.",
                    "Several exports are running: try again in half a minute.",
                    RETRY_SECONDS);
        }
        return places::release;
    }

    @FunctionalInterface
    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
