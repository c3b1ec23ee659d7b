package org.tiepdan.eventing.feed;

/**
 * The events of a feed in one hour; hours without events are left out.
 *
 * @param hour of the day in Viet Nam, 0 to 23
 * @param count number of events, at least 1
 * @param first number of the first of them
 * @param last number of the last of them
 * @param digest of the feed up to the last, as {@link FeedDigest}
 */
public record FeedHour(int hour, long count, long first, long last, String digest) {}
