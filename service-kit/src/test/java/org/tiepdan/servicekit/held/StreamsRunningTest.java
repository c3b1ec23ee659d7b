package org.tiepdan.servicekit.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

class StreamsRunningTest {

    @Test
    void isUpOnlyWhenEveryTopologyRuns() {
        assertThat(StreamsRunning.of(List.of(State.RUNNING, State.RUNNING)).getStatus())
                .isEqualTo(Status.UP);
        assertThat(StreamsRunning.of(List.of(State.RUNNING, State.REBALANCING)).getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
    }

    @Test
    void isNotUpBeforeTheTopologiesAreMadeAndStarted() {
        var none = new StreamsRunning(new Topologies(new StaticListableBeanFactory()));
        var one = new StreamsRunning(
                new Topologies(new StaticListableBeanFactory(Map.of("&topology", new StreamsBuilderFactoryBean()))));

        assertThat(none.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(one.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(one.health().getDetails()).containsEntry("states", List.of(State.CREATED));
    }
}
