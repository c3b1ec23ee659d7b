package org.tiepdan.feedsimulator.topic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.feedsimulator.feed.FeedEvent;
import org.tiepdan.feedsimulator.scenario.Scenario;
import org.tiepdan.feedsimulator.scenario.Trouble;

/** Writes a scenario to the topic of a body: everything except the troubles of connections. */
public final class FeedTopic {
    private static final int ONLY_PARTITION = 0;

    private FeedTopic() {}

    /**
     * Returns once the broker has all of it.
     *
     * @return the number of records
     * @throws ExecutionException if the broker refuses one
     */
    public static int write(Scenario scenario, String body, Producer<byte[], byte[]> producer)
            throws ExecutionException, InterruptedException {
        var written = inOrder(scenario).stream()
                .map(event -> producer.send(record(Topics.feed(body), event)))
                .toList();
        for (var record : written) {
            record.get();
        }
        return written.size();
    }

    /** The events in the order of the topic: after a crash of the sender, the last ones again. */
    static List<FeedEvent> inOrder(Scenario scenario) {
        var all = new ArrayList<FeedEvent>();
        var events = scenario.events();
        int at = 0;
        for (var trouble : scenario.troubles()) {
            if (trouble instanceof Trouble.Cut(var count)) {
                all.addAll(events.subList(at, at + count));
                at += count;
            } else if (trouble instanceof Trouble.Again(var count)) {
                at -= count;
            }
        }
        all.addAll(events.subList(at, events.size()));
        return all;
    }

    private static ProducerRecord<byte[], byte[]> record(String topic, FeedEvent event) {
        var record = new ProducerRecord<>(topic, ONLY_PARTITION, event.subject().getBytes(UTF_8), event.value());
        event.envelope()
                .forEach((name, value) -> record.headers().add(FeedAttributes.PREFIX + name, value.getBytes(UTF_8)));
        record.headers().add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }
}
