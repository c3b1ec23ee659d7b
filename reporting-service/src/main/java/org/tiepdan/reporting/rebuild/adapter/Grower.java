package org.tiepdan.reporting.rebuild.adapter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.tiepdan.reporting.adapter.generation.Generations;
import org.tiepdan.reporting.adapter.generation.Growing;
import org.tiepdan.reporting.adapter.generation.Growing.Phase;
import org.tiepdan.reporting.adapter.generation.Served;
import org.tiepdan.reporting.adapter.progress.Growth;
import org.tiepdan.reporting.adapter.progress.MoreReadModels;
import org.tiepdan.reporting.adapter.progress.Positions.LogIdentity;

/**
 * Grows generations, each from its own positions.
 *
 * @param consumers of no group, of raw bytes, read committed
 * @param logEnds for each partition of the three logs the offset that the next record would get
 * @param kept how long the generation before can be gone back to
 * @param name of this instance, unlike every other one's
 */
record Grower(
        Generations generations,
        Served served,
        Growth.Start growth,
        Supplier<Consumer<byte[], byte[]>> consumers,
        Supplier<LogIdentity> identity,
        Supplier<Map<TopicPartition, Long>> logEnds,
        List<MoreReadModels> more,
        Duration kept,
        Clock clock,
        String name) {
    /** Longer than any batch takes; another instance waits so long before it goes on with what one left. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** While it is compared, and smaller read models are read to the end in one piece. */
    static final Duration LONG_LEASE = Duration.ofMinutes(1);

    /** @return false where another instance grows it, or where it was refused */
    boolean take(Growing wanted) {
        return wanted.phase() != Phase.REFUSED && generations.lease(wanted, name, clock.instant(), LEASE);
    }

    /**
     * Returns when it has taken over, or was refused.
     *
     * @param between called between two batches; what it throws ends the growth until it is taken again
     * @throws RuntimeException when anything could not be read or written: to be tried again, from the positions of that moment
     */
    void grow(Growing wanted, Runnable between) {
        var beside = generations.view(wanted.generation());
        try (var logs = new GrowingLogs(consumers.get(), growth.into(beside), beside, identity)) {
            new OneGrowth(this, wanted, logs, beside, between).toTheEnd();
        }
    }
}
