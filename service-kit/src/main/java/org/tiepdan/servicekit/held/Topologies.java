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

    /** @return those that were started, whatever their state is now */
    public List<KafkaStreams> started() {
        return factories().stream()
                .map(factory -> Optional.ofNullable(factory.getKafkaStreams()))
                .flatMap(Optional::stream)
                .toList();
    }

    /** @return of each topology, one that is not started yet included; empty before the binder has made them */
    List<KafkaStreams.State> states() {
        return factories().stream().map(Topologies::state).toList();
    }

    private static KafkaStreams.State state(StreamsBuilderFactoryBean factory) {
        var streams = factory.getKafkaStreams();
        return streams == null ? KafkaStreams.State.CREATED : streams.state();
    }

    /** The binder makes all of them before it starts one; to look for them at each read would be most of its cost. */
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
