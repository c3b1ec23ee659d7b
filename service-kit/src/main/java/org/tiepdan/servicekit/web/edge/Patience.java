package org.tiepdan.servicekit.web.edge;

import java.io.IOException;
import java.time.Duration;

/**
 * How long a reader still waits for a body. Bytes earn time and waiting takes it, so that a large file on a slow line
 * comes through, while a byte now and then does not. Time in which the service does not read does not count: then the
 * sender waits for us.
 */
final class Patience {
    private final double most;
    private final double perByte;
    private double left;

    /**
     * @param most what it begins with, and never has more of
     * @param bytesPerSecond that keep it where it is
     */
    Patience(Duration most, long bytesPerSecond) {
        this.most = most.toNanos();
        this.perByte = (double) Duration.ofSeconds(1).toNanos() / bytesPerSecond;
        this.left = this.most;
    }

    /** A body that comes more slowly than it may. */
    static final class EndedException extends IOException {
        private static final long serialVersionUID = 1L;

        EndedException() {
            super("Expected a body to come faster.");
        }
    }

    /**
     * @param bytes what came of it
     * @throws EndedException when nothing is left
     */
    void waited(long nanos, int bytes) throws EndedException {
        left = Math.min(most, left - nanos + bytes * perByte);
        if (left < 0) {
            throw new EndedException();
        }
    }
}
