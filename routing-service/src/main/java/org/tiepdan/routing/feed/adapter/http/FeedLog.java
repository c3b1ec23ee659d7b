package org.tiepdan.routing.feed.adapter.http;

/** Opens readings of feeds, which the caller must close. */
interface FeedLog {
    /** @return a reading for random access, which does not wait at the end */
    FeedReading lookUp(String body);

    /** @return a reading that waits at the end for new events at low cost */
    FeedReading follow(String body);
}
