package org.tiepdan.servicekit.held;

import java.util.List;
import org.apache.kafka.streams.KafkaStreams.State;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up only when every topology is RUNNING. The binder's own indicator also asks the broker and accepts REBALANCING, during which state is
 * still being restored and look-ups fail.
 */
final class StreamsRunning implements HealthIndicator {
    private final Topologies topologies;

    StreamsRunning(Topologies topologies) {
        this.topologies = topologies;
    }

    @Override
    public Health health() {
        return of(topologies.states());
    }

    static Health of(List<State> states) {
        boolean running = !states.isEmpty() && states.stream().allMatch(State.RUNNING::equals);
        return (running ? Health.up() : Health.outOfService())
                .withDetail("states", states)
                .build();
    }
}
