package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;

/**
 * Bounds the time of one check of due limits: one longer than the transaction timeout would be rolled back and repeated
 * for ever.
 */
final class TimeBudget {
    private final long start = System.nanoTime();
    private final Duration limit;

    TimeBudget(Duration limit) {
        this.limit = limit;
    }

    boolean isSpent() {
        return spent().compareTo(limit) >= 0;
    }

    Duration spent() {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
