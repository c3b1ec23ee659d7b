package org.tiepdan.office.client.feeds;

import java.time.LocalDate;
import java.util.List;

/**
 * The events in the feed of a body on each of the last days, the earliest first.
 *
 * @param last number of the newest event, 0 for none
 * @param key the current signing key
 */
public record Reconciliations(String body, long last, Key key, List<Day> days) {

    /** @param id SHA-256 of the key, in hexadecimal digits */
    public record Key(String id, String pem) {}

    /**
     * @param first number of the first event; on a day without events, of the next one
     * @param last number of the last event; on a day without events, of the one before
     * @param digest of the feed up to the last event, in hexadecimal digits
     */
    public record Day(LocalDate day, long count, long first, long last, String digest, String keyId) {}
}
