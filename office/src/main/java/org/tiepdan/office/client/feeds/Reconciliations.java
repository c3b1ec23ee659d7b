package org.tiepdan.office.client.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * What the feed of a body took on the last days, the earliest first.
 *
 * @param last number of the newest event, 0 for none
 * @param key that signs now
 */
public record Reconciliations(String body, long last, Key key, List<Day> days) {

    /** @param id SHA-256 of the key, in hexadecimal digits */
    public record Key(String id, String pem) {}

    /**
     * @param first number of the first event; of a day without any, of the next
     * @param last number of the last event; of a day without any, of the last before it
     * @param digest of the feed up to the last, in hexadecimal digits
     */
    public record Day(LocalDate day, long count, long first, long last, String digest, String keyId) {}
}
