package org.tiepdan.eventing.feed.wire;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;

/** Attributes that an event has only in a feed: CloudEvents extension attributes, in Kafka headers of the same names after {@code ce_}. */
public final class FeedAttributes {
    /** The number of the event in this feed: 1, 2, 3 and so on, without a gap. */
    public static final String SEQUENCE = "feedsequence";
    /** When the feed took the event, UTC; never earlier than that of the event before. Reconciliation assigns events to hours and days by it. */
    public static final String TIME = "feedtime";

    /** Prefix of an attribute's name in Kafka headers. */
    public static final String PREFIX = "ce_";

    private static final int DECIMAL = 10;

    private FeedAttributes() {}

    /** @return 0 for a record from before feeds were numbered, and if the header is not a number */
    public static long sequence(Headers headers) {
        var header = headers.lastHeader(PREFIX + SEQUENCE);
        if (header == null || header.value() == null || header.value().length == 0) {
            return 0;
        }
        var digits = new String(header.value(), StandardCharsets.US_ASCII);
        try {
            return Math.max(0, Long.parseLong(digits, DECIMAL));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
