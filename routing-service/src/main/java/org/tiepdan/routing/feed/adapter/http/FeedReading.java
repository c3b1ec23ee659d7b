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
 * Reads one feed, which has one partition. Offsets have gaps, where transactions end, and numbers have none; both only grow. So a
 * number is found by halving the offsets, in a dozen looks at a feed of a million events, and no index has to be kept.
 */
final class FeedReading implements AutoCloseable {
    /** So few are read one after the other. */
    private static final long NEAR = 100;

    private static final long FEW = 20;
    private static final Duration POLL = Duration.ofMillis(500);
    /** Polls in a row that bring nothing forward: the broker is away. */
    private static final int POLLS_IN_VAIN = 10;

    private final Consumer<byte[], byte[]> consumer;
    private final TopicPartition feed;

    /** @param consumer reads what is committed and belongs to no group; closed with this */
    FeedReading(Consumer<byte[], byte[]> consumer, String body) {
        this.consumer = consumer;
        this.feed = new TopicPartition(Topics.feed(body), 0);
        consumer.assign(List.of(feed));
    }

    /** @return 0 of a record from before feeds were numbered */
    static long sequence(ConsumerRecord<byte[], byte[]> event) {
        return FeedAttributes.sequence(event.headers());
    }

    /**
     * @param reached holds for no event before some one, and for every one from there on
     * @return the first event for which it holds
     * @throws TimeoutException when the broker does not answer
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
        // It may be the one that was found from the last middle: what is before high is read, and then on.
        return firstBetween(low, end, reached);
    }

    /** @return number of the newest event; 0 of a feed without one */
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
     * @param patience how long to wait for the first of them
     * @return what comes next and has a number; empty when nothing came
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

    /** Ends a {@link #next} that waits, or else the one that comes. */
    void wake() {
        consumer.wakeup();
    }

    @Override
    public void close() {
        consumer.close(CloseOptions.timeout(Duration.ZERO));
    }

    /** @return after everything that is committed */
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
