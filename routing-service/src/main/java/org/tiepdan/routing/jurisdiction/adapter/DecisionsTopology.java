package org.tiepdan.routing.jurisdiction.adapter;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.jurisdiction.JurisdictionDecider;

/** intake.petition-events → decide → routing.case-events. */
@Configuration(proxyBeanMethods = false)
class DecisionsTopology {
    static final String STORE = "decided-petitions";

    @Bean
    Function<KStream<byte[], byte[]>, KStream<byte[], byte[]>> decisions(
            JurisdictionDecider decider, RoutingMetrics metrics, Clock clock) {
        var processors = new Processors(decider, metrics, clock);
        return petitions -> petitions.process(processors, Named.as("decide"));
    }

    /** Brings its store along, so that it is added to this topology only. */
    private record Processors(JurisdictionDecider decider, RoutingMetrics metrics, Clock clock)
            implements ProcessorSupplier<byte[], byte[], byte[], byte[]> {
        @Override
        public Processor<byte[], byte[], byte[], byte[]> get() {
            return new DecisionProcessor(decider, metrics, clock);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(STORE), Serdes.String(), JsonSerde.of(DecidedPetition.class)));
        }
    }
}
