package org.tiepdan.verifier.feed;

/**
 * A stored event of a subscriber.
 *
 * @param number in the feed, from 1
 * @param value the bytes of its data as received
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredEvent(long number, String id, String type, String subject, byte[] value) {}
