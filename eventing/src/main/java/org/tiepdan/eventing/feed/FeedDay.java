package org.tiepdan.eventing.feed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The statement that is signed for one day of one feed.
 *
 * @param body code of the body whose feed it is
 * @param day in Viet Nam
 * @param count of events that the feed took in that day
 * @param first number of the day's first event; without events, that of the next event
 * @param last number of the day's last event; without events, that of the last event before, 0 for none
 * @param previousDigest digest of the feed before the day's first event
 * @param digest digest of the feed up to the day's last event, as in {@link FeedDigest}; equal to {@code previousDigest} on a day without
 *     events
 * @param hours that had events, in order
 * @param keyId of the key that signs, as {@link org.tiepdan.eventing.chain.RecordKey#id}
 */
public record FeedDay(
        String body,
        LocalDate day,
        long count,
        long first,
        long last,
        String previousDigest,
        String digest,
        List<FeedHour> hours,
        String keyId) {
    private static final String FORM = "tiepdan-feed-day-v1";

    public FeedDay {
        hours = List.copyOf(hours);
    }

    /** The bytes that are signed: lines of a name and values, each ended by a line feed; one line for each hour. */
    public byte[] bytes() {
        return """
                %s
                body %s
                day %s
                count %d
                first %d
                last %d
                previous %s
                digest %s
                %skey %s
                """.formatted(FORM, body, day, count, first, last, previousDigest, digest, lines(), keyId)
                .getBytes(StandardCharsets.UTF_8);
    }

    private String lines() {
        return hours.stream()
                .map(hour -> String.join(
                        " ",
                        "hour",
                        String.valueOf(hour.hour()),
                        String.valueOf(hour.count()),
                        String.valueOf(hour.first()),
                        String.valueOf(hour.last()),
                        hour.digest() + '\n'))
                .collect(Collectors.joining());
    }
}
