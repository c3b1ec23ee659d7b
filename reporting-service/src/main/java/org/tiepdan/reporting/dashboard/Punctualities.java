package org.tiepdan.reporting.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiepdan.lawpack.calendar.LegalTime;
import org.tiepdan.reporting.count.Counted.Done;
import org.tiepdan.reporting.count.Tally;
import org.tiepdan.reporting.count.sums.OpenLimits;
import org.tiepdan.reporting.dashboard.Dashboard.Punctuality;

/** How many limits the bodies meet. A percentage means little for a body with one or two limits, so the number comes first. */
final class Punctualities {
    private static final Comparator<Punctuality> MOST_LATE_FIRST = Comparator.comparingLong(Punctuality::late)
            .thenComparingLong(Punctuality::justEnded)
            .reversed()
            .thenComparing(Punctuality::onTimePercent, Comparator.nullsLast(Comparator.<Double>naturalOrder()))
            .thenComparing(Punctuality::body);

    private Punctualities() {}

    static List<Punctuality> of(Tally tally, @Nullable String body, int year, Map<String, OpenLimits> open) {
        var done = new HashMap<String, long[]>();
        tally.forEach(Done.class, (limits, counts) -> {
            if (limits.year() == year) {
                done.computeIfAbsent(limits.body(), _ -> new long[2])[limits.met() ? 0 : 1] += counts.total();
            }
        });
        Set<String> bodies = new TreeSet<>(done.keySet());
        bodies.addAll(open.keySet());
        return bodies.stream()
                .filter(owing -> body == null || owing.equals(body))
                .map(owing ->
                        of(owing, done.getOrDefault(owing, new long[2]), open.getOrDefault(owing, OpenLimits.NONE)))
                .sorted(MOST_LATE_FIRST)
                .toList();
    }

    private static Punctuality of(String body, long[] metAndMissed, OpenLimits open) {
        long met = metAndMissed[0];
        long late = metAndMissed[1] + open.late();
        long counted = met + late + open.justEnded();
        var oldest = open.oldestLate();
        return new Punctuality(
                body,
                met,
                late,
                open.justEnded(),
                open.inTime(),
                counted == 0 ? null : Math.round(1000.0 * met / counted) / 10.0,
                oldest == null ? null : LegalTime.dateOf(oldest).minusDays(1));
    }
}
