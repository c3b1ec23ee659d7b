package org.tiepdan.reporting.count.sums;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.count.Counted.Owed;
import org.tiepdan.reporting.count.CountsAt;
import org.tiepdan.reporting.count.Tally;

/**
 * The state of the limits that a body owes.
 *
 * @param late open, and so long past their ends that an act in time should be entered by now
 * @param justEnded open and past their ends, but so recently that the act may not be entered yet
 * @param oldestLate the earliest end of those that are late or were missed; null for none
 */
public record OpenLimits(
        long late, long justEnded, long inTime, @Nullable Instant oldestLate) {
    public static final OpenLimits NONE = new OpenLimits(0, 0, 0, null);

    /**
     * Limits of cases received in {@code year}, by the body that owes them.
     *
     * @param entered limits that ended at this instant or before are late at once: acts of that time should be entered
     */
    public static Map<String, OpenLimits> of(Tally tally, int year, Instant now, Instant entered) {
        var byBody = new HashMap<String, OpenLimits>();
        tally.forEach(Owed.class, (owed, ends) -> {
            if (owed.year() == year) {
                byBody.merge(owed.body(), owed.missed() ? missed(ends) : open(ends, now, entered), OpenLimits::plus);
            }
        });
        return byBody;
    }

    private static OpenLimits missed(CountsAt ends) {
        return new OpenLimits(0, 0, 0, Instant.ofEpochSecond(ends.earliest()));
    }

    private static OpenLimits open(CountsAt ends, Instant now, Instant entered) {
        long past = ends.upTo(now.getEpochSecond());
        long late = ends.upTo(Math.min(now.getEpochSecond(), entered.getEpochSecond()));
        return new OpenLimits(
                late, past - late, ends.total() - past, late == 0 ? null : Instant.ofEpochSecond(ends.earliest()));
    }

    private OpenLimits plus(OpenLimits other) {
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
