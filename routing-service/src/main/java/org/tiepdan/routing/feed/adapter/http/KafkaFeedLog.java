package org.tiepdan.routing.feed.adapter.http;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;
import org.tiepdan.eventing.Topics;
import org.tiepdan.servicekit.log.FollowedLog;
import org.tiepdan.servicekit.log.FollowedLog.From;

/** Each reading has its own consumer, which holds at most one fetch in memory, so nothing piles up for a slow client. */
@Component
final class KafkaFeedLog implements FeedLog {
    private static final int FETCH_BYTES = 64 * 1024;
    private static final int BATCH = 50;
    private static final int PATIENCE_MILLIS = 5_000;
    private static final int AT_ONCE_MILLIS = 5;

    private final Map<String, Object> connection;

    KafkaFeedLog(KafkaProperties kafka) {
        this.connection = new HashMap<>(kafka.buildConsumerProperties());
        connection.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        connection.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, BATCH);
        connection.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        connection.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS * 2);
        // No metrics per client, because hundreds of consumers come and go.
        connection.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, "");
    }

    @Override
    public FeedReading lookUp(String body) {
        return reading(body, AT_ONCE_MILLIS);
    }

    @Override
    public FeedReading follow(String body) {
        return reading(body, PATIENCE_MILLIS);
    }

    /** @param wait how long the broker holds back its answer at the end of the feed */
    private FeedReading reading(String body, int wait) {
        var settings = new HashMap<>(connection);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, wait);
        var log = FollowedLog.of(Topics.feed(body), From.BEGINNING, settings);
        return new FeedReading(log.consumers().get(), body);
    }
}
