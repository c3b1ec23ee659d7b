package org.tiepdan.reporting.lines;

import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.lines.CaseLine.OwedLimit;

/**
 * How the limits stand that a body owes in unfinished cases.
 *
 * @param late open, past their ends, and what was done by then would be entered
 * @param justEnded open and past their ends, but so lately that what was done may not be entered yet
 * @param oldestLate the earliest end of those that are late or were missed; null when there is none
 */
public record OpenLimits(
        long late, long justEnded, long inTime, @Nullable Instant oldestLate) {
    public static final OpenLimits NONE = new OpenLimits(0, 0, 0, null);
    private static final OpenLimits JUST_ENDED = new OpenLimits(0, 1, 0, null);
    private static final OpenLimits IN_TIME = new OpenLimits(0, 0, 1, null);

    static OpenLimits one(OwedLimit owed, Instant now, Instant entered) {
        if (owed.missed()) {
            return new OpenLimits(0, 0, 0, owed.from());
        }
        if (owed.from().isAfter(now)) {
            return IN_TIME;
        }
        return owed.from().isAfter(entered) ? JUST_ENDED : new OpenLimits(1, 0, 0, owed.from());
    }

    OpenLimits plus(OpenLimits other) {
        return new OpenLimits(
                late + other.late,
                justEnded + other.justEnded,
                inTime + other.inTime,
                Stream.of(this, other)
                        .map(OpenLimits::oldestLate)
                        .flatMap(Stream::ofNullable)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }
}
