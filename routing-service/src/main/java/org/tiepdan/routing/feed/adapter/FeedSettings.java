package org.tiepdan.routing.feed.adapter;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How feeds are numbered, reconciled and streamed.
 *
 * @param keys folder of the key that signs reconciliations; created, with a key, if it does not exist
 * @param look how often feeds without new events are checked for the end of a day
 * @param streams maximum number of event streams open on this instance
 * @param streamsOfABody maximum number of them per body
 * @param heartbeat maximum silence of a stream, after which a comment is sent
 * @param longest how long a stream stays open unless the token expires earlier
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
