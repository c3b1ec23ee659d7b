package org.tiepdan.routing.adapter;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.tiepdan.servicekit.held.Topologies;

/**
 * Up only when every topology is RUNNING. The binder's own indicator, which asks the broker too, accepts REBALANCING,
 * while state is still being restored and look-ups cannot be answered.
 */
@Component("streams")
class StreamsRunning implements HealthIndicator {
    private static final int TOPOLOGIES = 2;

    private final Topologies topologies;

    StreamsRunning(Topologies topologies) {
        this.topologies = topologies;
    }

    @Override
    public Health health() {
        long running = topologies.started().stream()
                .filter(streams -> streams.state() == KafkaStreams.State.RUNNING)
                .count();
        var health = running == TOPOLOGIES ? Health.up() : Health.outOfService();
        return health.withDetail("running", running).build();
    }
}
