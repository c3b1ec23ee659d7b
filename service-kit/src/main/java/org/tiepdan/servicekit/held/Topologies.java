package org.tiepdan.servicekit.held;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** The topologies of this process. */
public final class Topologies {
    private final ListableBeanFactory beans;
    private volatile List<StreamsBuilderFactoryBean> known = List.of();

    Topologies(ListableBeanFactory beans) {
        this.beans = beans;
    }

    /** @return the started topologies, in whatever state they are now */
    public List<KafkaStreams> started() {
        return factories().stream()
                .map(factory -> Optional.ofNullable(factory.getKafkaStreams()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return the state of each topology, including those not started yet; empty before the binder has created them */
    List<KafkaStreams.State> states() {
        return factories().stream().map(Topologies::state).toList();
    }

    private static KafkaStreams.State state(StreamsBuilderFactoryBean factory) {
        var streams = factory.getKafkaStreams();
        return streams == null ? KafkaStreams.State.CREATED : streams.state();
    }

    /** Cached: the binder creates all of them before it starts one, and finding them would dominate the cost of a read. */
    private List<StreamsBuilderFactoryBean> factories() {
        if (!known.isEmpty()) {
            return known;
        }
        var found = List.copyOf(
                beans.getBeansOfType(StreamsBuilderFactoryBean.class).values());
        if (found.stream().anyMatch(factory -> factory.getKafkaStreams() != null)) {
            known = found;
        }
        return found;
    }
}
