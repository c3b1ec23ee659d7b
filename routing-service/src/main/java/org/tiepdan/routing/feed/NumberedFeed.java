package org.tiepdan.routing.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiepdan.eventing.feed.FeedDay;
import org.tiepdan.eventing.feed.FeedDigest;
import org.tiepdan.eventing.feed.FeedHour;
import org.tiepdan.lawpack.calendar.LegalTime;

/**
 * The state of one body's feed: its last event, and the events of its current day.
 *
 * @param last number of the last event; 0 before the first
 * @param digest digest of the feed up to that event
 * @param at when it was added; time never goes back in a feed, even if the clocks of two instances differ
 * @param day the current day, not reconciled yet
 * @param lastBefore number of the last event before that day
 * @param digestBefore digest of the feed up to that event
 * @param hours of that day in which there were events
 */
public record NumberedFeed(
        long last,
        String digest,
        Instant at,
        LocalDate day,
        long lastBefore,
        String digestBefore,
        List<FeedHour> hours) {

    public NumberedFeed {
        hours = List.copyOf(hours);
    }

    /** A feed without events. */
    public static NumberedFeed begun(Instant now) {
        return new NumberedFeed(0, FeedDigest.START, now, LegalTime.dateOf(now), 0, FeedDigest.START, List.of());
    }

    /** @return the feed time of an event that arrives now */
    public Instant timeOf(Instant now) {
        return now.isBefore(at) ? at : now;
    }

    /** @return the days that are over at {@code now} and not reconciled, in order */
    public List<FeedDay> ended(String body, Instant now, String keyId) {
        var today = LegalTime.dateOf(timeOf(now));
        var days = new ArrayList<FeedDay>();
        for (var feed = this; feed.day.isBefore(today); feed = feed.onNextDay()) {
            days.add(feed.statement(body, keyId));
        }
        return days;
    }

    /** @return this feed on the day of {@code now}, after {@link #ended} has been written */
    public NumberedFeed onDayOf(Instant now) {
        var time = timeOf(now);
        var today = LegalTime.dateOf(time);
        return day.isBefore(today) ? new NumberedFeed(last, digest, time, today, last, digest, List.of()) : this;
    }

    /**
     * @param value the record's value, exactly as in the feed
     * @return this feed with one more event; call {@link #onDayOf} for the same moment first
     */
    public NumberedFeed with(String id, String type, String subject, byte[] value, Instant now) {
        long number = last + 1;
        var next = FeedDigest.next(digest, number, id, type, subject, value);
        var time = timeOf(now);
        return new NumberedFeed(number, next, time, day, lastBefore, digestBefore, counting(number, next, time));
    }

    private List<FeedHour> counting(long number, String next, Instant time) {
        int hour = time.atZone(LegalTime.ZONE).getHour();
        var counted = new ArrayList<>(hours);
        if (counted.isEmpty() || counted.getLast().hour() != hour) {
            counted.add(new FeedHour(hour, 1, number, number, next));
        } else {
            var begun = counted.removeLast();
            counted.add(new FeedHour(hour, begun.count() + 1, begun.first(), number, next));
        }
        return counted;
    }

    private NumberedFeed onNextDay() {
        return new NumberedFeed(last, digest, at, day.plusDays(1), last, digest, List.of());
    }

    private FeedDay statement(String body, String keyId) {
        return new FeedDay(body, day, last - lastBefore, lastBefore + 1, last, digestBefore, digest, hours, keyId);
    }
}
