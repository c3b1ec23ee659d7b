package org.tiepdan.reporting.count;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiepdan.reporting.count.Counted.Due;
import org.tiepdan.reporting.count.Counted.DueBy;
import org.tiepdan.reporting.count.Counted.Place;
import org.tiepdan.reporting.count.Counted.Unlimited;
import org.tiepdan.reporting.count.Counted.Waiting;

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
        tally.forEach(Place.class, (place, count) -> {
            if (isMeant(place.holder())) {
                places.put(place, count);
            }
        });
        return places;
    }

    /** Cases with a limit past its end, by the body that has them: not always the one that is late. */
    public Map<String, Long> overdue(Instant now) {
        return due(from -> !from.isAfter(now));
    }

    /** @param last the first instant after the last day of the limits that count as soon due */
    public Map<String, Long> dueSoon(Instant now, Instant last) {
        return due(from -> from.isAfter(now) && !from.isAfter(last));
    }

    private Map<String, Long> due(Predicate<Instant> which) {
        var byHolder = new TreeMap<String, Long>();
        tally.forEach(Due.class, (due, count) -> {
            if (isMeant(due.holder()) && which.test(due.from())) {
                byHolder.merge(due.holder(), count, Long::sum);
            }
        });
        return byHolder;
    }

    /** Cases, whichever body has them, in which {@code body} owes a limit that is past its end. */
    public static long lateBy(Tally tally, String body, Instant now) {
        return dueBy(tally, body, from -> !from.isAfter(now));
    }

    /** Those in which no limit that {@code body} owes is past its end, but one ends soon. */
    public static long dueSoonBy(Tally tally, String body, Instant now, Instant last) {
        return dueBy(tally, body, from -> from.isAfter(now) && !from.isAfter(last));
    }

    private static long dueBy(Tally tally, String body, Predicate<Instant> which) {
        var sum = new LongAdder();
        tally.forEach(
                DueBy.class, (due, count) -> sum.add(due.body().equals(body) && which.test(due.from()) ? count : 0));
        return sum.sum();
    }

    /** How many wait for an officer's decision, by the day from which they do. */
    public Map<LocalDate, Long> waiting() {
        var bySince = new TreeMap<LocalDate, Long>();
        tally.forEach(Waiting.class, (waiting, count) -> {
            if (isMeant(waiting.holder())) {
                bySince.merge(waiting.since(), count, Long::sum);
            }
        });
        return bySince;
    }

    public Map<Unlimited, Long> unlimited() {
        var unlimited = new HashMap<Unlimited, Long>();
        tally.forEach(Unlimited.class, (cases, count) -> {
            if (isMeant(cases.holder())) {
                unlimited.put(cases, count);
            }
        });
        return unlimited;
    }

    private boolean isMeant(String body) {
        return holder == null || holder.equals(body);
    }
}
