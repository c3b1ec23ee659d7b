package org.tiepdan.routing.adapter;

import java.util.Collection;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.stereotype.Component;

/**
 * Up only when every topology is RUNNING. The binder's own indicator, which asks the broker too, accepts REBALANCING,
 * while state is still being restored and look-ups cannot be answered.
 */
@Component("streams")
class StreamsRunning implements HealthIndicator {
    private static final int TOPOLOGIES = 2;

    private final ListableBeanFactory beans;

    StreamsRunning(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public Health health() {
        Collection<StreamsBuilderFactoryBean> factories =
                beans.getBeansOfType(StreamsBuilderFactoryBean.class).values();
        long running = factories.stream()
                .map(StreamsBuilderFactoryBean::getKafkaStreams)
                .filter(streams -> streams != null && streams.state() == KafkaStreams.State.RUNNING)
                .count();
        var health = running == TOPOLOGIES ? Health.up() : Health.outOfService();
        return health.withDetail("running", running).build();
    }
}
