package org.tiepdan.servicekit.web.edge;

import java.io.IOException;
import java.time.Duration;

/**
 * How long a reader still waits for a body. Bytes add time and waiting uses it up, so that a large file on a slow line gets through, while
 * an occasional byte does not. Time in which the service does not read does not count, because the sender then waits for the service.
 */
final class Patience {
    private final double most;
    private final double perByte;
    private double left;

    /**
     * @param most initial and maximum patience
     * @param bytesPerSecond rate that keeps the patience constant
     */
    Patience(Duration most, long bytesPerSecond) {
        this.most = most.toNanos();
        this.perByte = (double) Duration.ofSeconds(1).toNanos() / bytesPerSecond;
        this.left = this.most;
    }

    /** Thrown when a body arrives too slowly. */
    static final class EndedException extends IOException {
        private static final long serialVersionUID = 1L;

        EndedException() {
            super("Expected a body to come faster.");
        }
    }

    /**
     * @param bytes number of bytes that arrived
     * @throws EndedException when nothing is left
     */
    void waited(long nanos, int bytes) throws EndedException {
        left = Math.min(most, left - nanos + bytes * perByte);
        if (left < 0) {
            throw new EndedException();
        }
    }
}
