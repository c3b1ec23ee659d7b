package org.tiepdan.routing.feed.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tiepdan.eventing.EventRecords;
import org.tiepdan.eventing.feed.wire.FeedAttributes;
import org.tiepdan.eventing.feed.wire.ReconciledDay;
import org.tiepdan.routing.feed.NumberedFeed;
import org.tiepdan.servicekit.signing.SigningKey;

/**
 * Numbers each event in its feed, in the transaction that writes it, and ends each day of a feed with a signed reconciliation. All events
 * of one body arrive in one partition, so that one task numbers them.
 */
final class NumberProcessor extends ContextualProcessor<byte[], byte[], byte[], Delivery> {
    private static final URI SOURCE = URI.create("/routing-service");
    private static final String SUBJECT = "ce_subject";

    private final SigningKey key;
    private final Clock clock;
    private final Duration look;
    /** The values last stored: reading them from the store would double the cost. Emptied with each start of the task. */
    private final Map<String, NumberedFeed> known = new HashMap<>();

    private KeyValueStore<String, NumberedFeed> feeds;

    /** @param look how often feeds without new events are checked for the end of a day */
    NumberProcessor(SigningKey key, Clock clock, Duration look) {
        this.key = key;
        this.clock = clock;
        this.look = look;
    }

    @Override
    public void init(ProcessorContext<byte[], Delivery> context) {
        super.init(context);
        feeds = context.getStateStore(FeedsTopology.NUMBERS);
        known.clear();
        context.schedule(look, PunctuationType.WALL_CLOCK_TIME, _ -> endDays());
    }

    @Override
    public void process(Record<byte[], byte[]> event) {
        var now = now();
        var writing = new Writing(new String(event.key(), UTF_8), now);
        writing.endDays();
        writing.add(event.headers(), event.value());
        writing.finish();
    }

    private void endDays() {
        var bodies = new ArrayList<String>();
        try (var all = feeds.all()) {
            all.forEachRemaining(each -> bodies.add(each.key));
        }
        var now = now();
        for (var body : bodies) {
            var writing = new Writing(body, now);
            writing.endDays();
            writing.finish();
        }
    }

    private NumberedFeed last(String body, Instant now) {
        var last = known.get(body);
        var stored = last == null ? feeds.get(body) : last;
        return stored == null ? NumberedFeed.begun(now) : stored;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The records that one event, or one check, adds to a body's feed. */
    private final class Writing {
        private final String body;
        private final Instant now;
        private final List<Record<byte[], Delivery>> added = new ArrayList<>();
        private NumberedFeed feed;

        Writing(String body, Instant now) {
            this.body = body;
            this.now = now;
            this.feed = last(body, now);
        }

        void endDays() {
            var ended = feed.ended(body, now, key.shown().id());
            feed = feed.onDayOf(now);
            for (var day : ended) {
                var reconciled = ReconciledDay.of(day, key.sign(day.bytes()));
                add(reconciled.headers(SOURCE, now), EventRecords.value(reconciled));
            }
        }

        void add(Headers headers, byte[] value) {
            var subject = headers.lastHeader(SUBJECT).value();
            feed = feed.with(text(headers, "ce_id"), text(headers, "ce_type"), new String(subject, UTF_8), value, now);
            set(headers, FeedAttributes.SEQUENCE, String.valueOf(feed.last()));
            set(headers, FeedAttributes.TIME, feed.at().toString());
            added.add(new Record<>(subject, new Delivery(body, value), now.toEpochMilli(), headers));
        }

        void finish() {
            if (!added.isEmpty()) {
                feeds.put(body, feed);
                known.put(body, feed);
                added.forEach(context()::forward);
            }
        }
    }

    private static String text(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), UTF_8);
    }

    private static void set(Headers headers, String attribute, String value) {
        headers.remove(FeedAttributes.PREFIX + attribute);
        headers.add(FeedAttributes.PREFIX + attribute, value.getBytes(UTF_8));
    }
}
