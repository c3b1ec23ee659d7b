package org.tiepdan.reporting.count.sums;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.count.Counted.Due;
import org.tiepdan.reporting.count.Counted.DueBy;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counted.Unlimited;
import org.tiepdan.reporting.count.Counted.Waiting;
import org.tiepdan.reporting.count.CountsAt;
import org.tiepdan.reporting.count.Tally;

/** Counts of open cases: those that one body has, or all. */
public final class OpenCounts {
    private final Tally tally;
    private final @Nullable String holder;

    /** @param holder null for all */
    public OpenCounts(Tally tally, @Nullable String holder) {
        this.tally = tally;
        this.holder = holder;
    }

    public Map<Place, Long> places() {
        var places = new HashMap<Place, Long>();
        tally.forEach(Place.class, (place, counts) -> {
            if (isMeant(place.holder())) {
                places.merge(place, counts.total(), Long::sum);
            }
        });
        return places;
    }

    /** Cases with a limit past its end, by the body that has them: not always the one that is late. */
    public Map<String, Long> overdue(Instant now) {
        return due(ends -> late(ends, now));
    }

    /** @param last the first instant after the last day of the limits that count as soon due */
    public Map<String, Long> dueSoon(Instant now, Instant last) {
        return due(ends -> soon(ends, now, last));
    }

    private Map<String, Long> due(ToLongFunction<CountsAt> which) {
        var byHolder = new TreeMap<String, Long>();
        tally.forEach(Due.class, (due, ends) -> {
            if (isMeant(due.holder())) {
                byHolder.merge(due.holder(), which.applyAsLong(ends), Long::sum);
            }
        });
        return byHolder;
    }

    /** Cases, whichever body has them, in which {@code body} owes a limit past its end. */
    public static long lateBy(Tally tally, String body, Instant now) {
        return late(tally.get(new DueBy(body)), now);
    }

    /** Cases in which no limit that {@code body} owes is past its end, but one ends soon. */
    public static long dueSoonBy(Tally tally, String body, Instant now, Instant last) {
        return soon(tally.get(new DueBy(body)), now, last);
    }

    private static long late(CountsAt ends, Instant now) {
        return ends.upTo(now.getEpochSecond());
    }

    private static long soon(CountsAt ends, Instant now, Instant last) {
        return ends.between(now.getEpochSecond(), last.getEpochSecond());
    }

    /** The number that wait for an officer's decision, by the day since which they wait. */
    public Map<LocalDate, Long> waiting() {
        var bySince = new TreeMap<LocalDate, Long>();
        tally.forEach(Waiting.class, (waiting, days) -> {
            if (isMeant(waiting.holder())) {
                days.forEach((day, count) -> bySince.merge(LocalDate.ofEpochDay(day), count, Long::sum));
            }
        });
        return bySince;
    }

    /** Cases without a statutory limit that is still to be met, by the epoch day of receipt. */
    public Map<Unlimited, CountsAt> unlimited() {
        var unlimited = new HashMap<Unlimited, CountsAt>();
        tally.forEach(Unlimited.class, (cases, received) -> {
            if (isMeant(cases.holder())) {
                unlimited.computeIfAbsent(cases, _ -> new CountsAt()).add(received);
            }
        });
        return unlimited;
    }

    private boolean isMeant(String body) {
        return holder == null || holder.equals(body);
    }
}
