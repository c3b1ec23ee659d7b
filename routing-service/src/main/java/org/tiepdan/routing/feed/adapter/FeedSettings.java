package org.tiepdan.routing.feed.adapter;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are numbered, reconciled and streamed.
 *
 * @param keys folder of the key that signs reconciliations; made, with its key, where it does not exist
 * @param look how often it is asked whether a day is over of a feed that gets no event
 * @param streams how many event streams this instance has open at one time
 * @param streamsOfABody how many of them one body may have
 * @param heartbeat how long a stream is silent at most: then a comment says that nothing is new
 * @param longest how long a stream stays open where the token does not end before
 */
@ConfigurationProperties("routing.feeds")
public record FeedSettings(
        Path keys,
        @DefaultValue("PT10S") Duration look,
        @DefaultValue("100") int streams,
        @DefaultValue("3") int streamsOfABody,
        @DefaultValue("PT15S") Duration heartbeat,
        @DefaultValue("PT1H") Duration longest) {
    public FeedSettings {
        if (!look.isPositive() || !heartbeat.isPositive() || !longest.isPositive()) {
            throw new IllegalArgumentException(
                    "Expected routing.feeds to hold a look, a heartbeat and a longest time above 0.");
        }
        if (streams < 1 || streamsOfABody < 1) {
            throw new IllegalArgumentException("Expected routing.feeds to allow one stream at least.");
        }
    }
}
