package org.tiepdan.routing.feed.adapter.http;

/** Where feeds are read. What it opens is closed by the caller. */
interface FeedLog {
    /** @return a reading that goes to and fro: at the end it waits for nothing */
    FeedReading lookUp(String body);

    /** @return a reading that stays at the end and costs little while nothing comes */
    FeedReading follow(String body);
}
