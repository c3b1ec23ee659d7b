package org.tiepdan.routing.feed.adapter.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.feed.wire.FeedAttributes;

/**
 * Reads one feed, which has one partition. Offsets have gaps, where transactions end, and numbers have none; both only increase. So a
 * number is found by binary search over offsets, with about a dozen reads in a feed of a million events, and without an index.
 */
final class FeedReading implements AutoCloseable {
    /** Ranges this small are read sequentially. */
    private static final long NEAR = 100;

    private static final long FEW = 20;
    private static final Duration POLL = Duration.ofMillis(500);
    /** Number of polls without progress after which the broker counts as away. */
    private static final int POLLS_IN_VAIN = 10;

    private final Consumer<byte[], byte[]> consumer;
    private final TopicPartition feed;

    /** @param consumer reads committed records, without a group; closed together with this reading */
    FeedReading(Consumer<byte[], byte[]> consumer, String body) {
        this.consumer = consumer;
        this.feed = new TopicPartition(Topics.feed(body), 0);
        consumer.assign(List.of(feed));
    }

    /** @return the event's number; 0 for a record from before feeds were numbered */
    static long sequence(ConsumerRecord<byte[], byte[]> event) {
        return FeedAttributes.sequence(event.headers());
    }

    /**
     * @param reached monotonic: false for all events before some event, true from there on
     * @return the first event for which it holds
     * @throws TimeoutException if the broker does not answer
     */
    Optional<ConsumerRecord<byte[], byte[]>> first(Predicate<ConsumerRecord<byte[], byte[]>> reached) {
        long end = end();
        long low = begin();
        long high = end;
        while (high - low > NEAR) {
            long middle = low + (high - low) / 2;
            var event = firstBetween(middle, high, _ -> true);
            if (event.isPresent() && !reached.test(event.get())) {
                low = event.get().offset() + 1;
            } else {
                high = middle;
            }
        }
        // It may be the event found from the last middle, so reading starts before high.
        return firstBetween(low, end, reached);
    }

    /** @return number of the newest event; 0 for an empty feed */
    long last() {
        long begin = begin();
        long end = end();
        for (long step = FEW; ; step *= 10) {
            long from = Math.max(begin, end - step);
            var last = new AtomicLong();
            firstBetween(from, end, event -> {
                last.set(sequence(event));
                return false;
            });
            if (last.get() > 0 || from == begin) {
                return last.get();
            }
        }
    }

    void goTo(long offset) {
        consumer.seek(feed, offset);
    }

    /**
     * @param patience how long to wait for the first event
     * @return the next numbered events; empty if none came
     * @throws WakeupException after {@link #wake}
     */
    List<ConsumerRecord<byte[], byte[]>> next(Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        var events = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        // The end of a transaction ends a poll as well.
        for (long left = patience.toNanos(); events.isEmpty() && left > 0; left = until - System.nanoTime()) {
            for (var event : consumer.poll(Duration.ofNanos(left)).records(feed)) {
                if (sequence(event) > 0) {
                    events.add(event);
                }
            }
        }
        return events;
    }

    /** Interrupts a waiting {@link #next}, or else the next call. */
    void wake() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    /** @return offset after the last committed record */
    long end() {
        return consumer.endOffsets(List.of(feed)).getOrDefault(feed, 0L);
    }

    private long begin() {
        return consumer.beginningOffsets(List.of(feed)).getOrDefault(feed, 0L);
    }

    private Optional<ConsumerRecord<byte[], byte[]>> firstBetween(
            long from, long to, Predicate<ConsumerRecord<byte[], byte[]>> which) {
        consumer.seek(feed, from);
        int inVain = 0;
        for (long at = from; at < to; ) {
            var found = consumer.poll(POLL).records(feed).stream()
                    .filter(event -> event.offset() < to && which.test(event))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            long reached = consumer.position(feed);
            inVain = reached > at ? 0 : inVain + 1;
            if (inVain > POLLS_IN_VAIN) {
                throw new TimeoutException("The feed could not be read on.");
            }
            at = reached;
        }
        return Optional.empty();
    }
}
