package org.tiepdan.reporting.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** A rate over the last ten seconds, since the first records may be faster than the rest. */
public final class Pace {
    private static final Duration LOOK_BACK = Duration.ofSeconds(10);
    private static final double MILLIS = 1_000;

    private final Deque<Point> points = new ArrayDeque<>();

    private record Point(Instant at, long done) {}

    /**
     * @param done at {@code now}; never less than before
     * @return per second; 0 at the first call
     */
    public long at(Instant now, long done) {
        points.addLast(new Point(now, done));
        while (points.size() > 2 && points.getFirst().at.isBefore(now.minus(LOOK_BACK))) {
            points.removeFirst();
        }
        var first = points.getFirst();
        long millis = Duration.between(first.at, now).toMillis();
        return millis <= 0 ? 0 : Math.round(MILLIS * (done - first.done) / millis);
    }
}
