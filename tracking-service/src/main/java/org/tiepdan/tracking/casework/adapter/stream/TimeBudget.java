package org.tiepdan.tracking.casework.adapter.stream;

import java.time.Duration;

/** How long one look at the clock may take: longer than a transaction lives, and all it did would be undone and begun anew, for ever. */
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
