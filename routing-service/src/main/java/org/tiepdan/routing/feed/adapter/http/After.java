package org.tiepdan.routing.feed.adapter.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.RequestFaultsException;

/**
 * The position in a feed at which a client continues.
 *
 * @param where name of the parameter or header with the position
 * @param number number of the last event that the client has; 0 for none
 */
record After(String where, long number) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /**
     * @param value null for the whole feed
     * @throws RequestFaultsException if it is not a number
     */
    static After read(String where, @Nullable String value) {
        if (value == null) {
            return new After(where, 0);
        }
        if (!DIGITS.matcher(value).matches()) {
            throw FeedProblems.notANumber(where);
        }
        return new After(where, Long.parseLong(value));
    }

    /**
     * @return offset of the first event after this number
     * @throws RequestFaultsException if the feed has no event with this number yet
     */
    long offsetIn(FeedReading feed) {
        if (number == 0) {
            return feed.first(event -> FeedReading.sequence(event) > 0)
                    .map(event -> event.offset())
                    .orElseGet(feed::end);
        }
        return feed.first(event -> FeedReading.sequence(event) >= number)
                .map(event -> event.offset() + 1)
                .orElseThrow(() -> FeedProblems.afterTheLast(where, feed.last()));
    }
}
