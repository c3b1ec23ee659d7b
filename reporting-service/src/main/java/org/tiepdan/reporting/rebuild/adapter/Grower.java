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
 * Builds generations, each from its own positions.
 *
 * @param consumers of no group, of raw bytes, read committed
 * @param logEnds for each partition of the three logs, the offset that the next record will get
 * @param kept how long a return to the previous generation is possible
 * @param name of this instance, unique
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
    /** Longer than any batch takes; another instance waits that long before it continues an abandoned build. */
    static final Duration LEASE = Duration.ofSeconds(10);

    /** For the comparison, and for smaller read models that are read in one piece. */
    static final Duration LONG_LEASE = Duration.ofMinutes(1);

    /** @return false if another instance builds it, or if it was refused */
    boolean take(Growing wanted) {
        return wanted.phase() != Phase.REFUSED && generations.lease(wanted, name, clock.instant(), LEASE);
    }

    /**
     * Returns when it has taken over, or was refused.
     *
     * @param between called between two batches; an exception from it stops the build until it is taken again
     * @throws RuntimeException if anything could not be read or written: to be retried from the positions of that moment
     */
    void grow(Growing wanted, Runnable between) {
        var beside = generations.view(wanted.generation());
        var growing = growth.into(beside);
        try (var logs = new GrowingLogs(consumers.get(), growing::toWrite, beside, identity, Runnable::run)) {
            new OneGrowth(this, wanted, logs, growing, beside, between).toTheEnd();
        }
    }
}
