package org.tiepdan.servicekit.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.Set;

/**
 * Keeps, of the thousands of metrics of Kafka's clients, only those that a dashboard or an alert uses. With all of them, a scrape of
 * routing, which writes to a topic for each body, takes megabytes, and updating them takes a tenth of its processor time.
 */
public final class ClientMetrics implements MeterFilter {
    private static final String KAFKA = "kafka.";
    private static final Set<String> LOOKED_AT = Set.of(
            "kafka.consumer.coordinator.rebalance.total",
            "kafka.consumer.fetch.manager.records.consumed.total",
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.producer.record.error.total",
            "kafka.producer.record.retry.total",
            "kafka.producer.record.send.total",
            "kafka.producer.request.latency.avg",
            "kafka.stream.alive.stream.threads",
            "kafka.stream.client.state",
            "kafka.stream.failed.stream.threads",
            "kafka.stream.state.updater.active.restoring.tasks",
            "kafka.stream.thread.commit.latency.avg",
            "kafka.stream.thread.process.latency.avg",
            "kafka.stream.thread.process.total",
            "kafka.stream.thread.punctuate.latency.avg");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        var name = id.getName();
        return !name.startsWith(KAFKA) || LOOKED_AT.contains(name) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
