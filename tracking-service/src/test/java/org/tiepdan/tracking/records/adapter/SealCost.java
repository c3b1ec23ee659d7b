package org.tiepdan.tracking.records.adapter;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** What the root of a day costs, for {@code benchmarks/chain}. */
public final class SealCost {
    private SealCost() {}

    /**
     * @return nanoseconds of processor time of the thread that reads all logs and builds their trees; the better of two
     *     runs
     */
    public static long nanoseconds(String broker) {
        return Math.min(once(broker), once(broker));
    }

    private static long once(String broker) {
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of("bootstrap.servers", broker, "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            var threads = ManagementFactory.getThreadMXBean();
            long begun = threads.getCurrentThreadCpuTime();
            new LogRanges(consumer).since(List.of());
            return threads.getCurrentThreadCpuTime() - begun;
        }
    }
}
