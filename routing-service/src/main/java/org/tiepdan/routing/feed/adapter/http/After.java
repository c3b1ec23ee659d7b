package org.tiepdan.routing.feed.adapter.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiepdan.servicekit.web.RequestFaultsException;

/**
 * Where a client goes on.
 *
 * @param where the parameter or header that said so
 * @param number of the last event that the client has; 0 for none
 */
record After(String where, long number) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,18}");

    /**
     * @param value null for the whole feed
     * @throws RequestFaultsException when it is no number
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
     * @return where the events after this number begin
     * @throws RequestFaultsException when the feed has no event of this number yet
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
