package org.tiepdan.tracking.records.adapter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tiepdan.eventing.Topics;
import org.tiepdan.eventing.chain.SignedRoot;

/** The newest root on its topic, which has one partition and one record a day. */
final class LastRoot {
    private static final TopicPartition ROOTS = new TopicPartition(Topics.RECORD_ROOTS, 0);
    private static final Duration POLL = Duration.ofMillis(500);
    /** Offsets back from the end: enough for the last root, its transaction marker and those of failed attempts. */
    private static final int FIRST_STEP = 20;

    private LastRoot() {}

    /** @param consumer reads committed records and belongs to no group */
    static Optional<SignedRoot> read(Consumer<byte[], byte[]> consumer) {
        consumer.assign(List.of(ROOTS));
        long begin = consumer.beginningOffsets(List.of(ROOTS)).getOrDefault(ROOTS, 0L);
        long end = consumer.endOffsets(List.of(ROOTS)).getOrDefault(ROOTS, 0L);
        for (long step = FIRST_STEP; ; step *= 10) {
            long from = Math.max(begin, end - step);
            var last = lastOf(consumer, from, end);
            if (last != null || from == begin) {
                return Optional.ofNullable(last);
            }
        }
    }

    private static @Nullable SignedRoot lastOf(Consumer<byte[], byte[]> consumer, long from, long end) {
        SignedRoot last = null;
        consumer.seek(ROOTS, from);
        while (consumer.position(ROOTS) < end) {
            for (var record : consumer.poll(POLL).records(ROOTS)) {
                last = SignedRoot.read(record.value());
            }
        }
        return last;
    }
}
