package org.tiepdan.verifier.feed;

/**
 * An event as a subscriber stored it.
 *
 * @param number in the feed, from 1
 * @param value the bytes of its data as they came
 */
@SuppressWarnings("ArrayRecordComponent")
record StoredEvent(long number, String id, String type, String subject, byte[] value) {}
