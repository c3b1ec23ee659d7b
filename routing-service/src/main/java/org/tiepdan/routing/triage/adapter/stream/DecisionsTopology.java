package org.tiepdan.routing.triage.adapter.stream;

import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.triage.adapter.anew.AtAStart;
import org.tiepdan.routing.triage.adapter.command.StoredResult;
import org.tiepdan.routing.triage.adapter.repeats.Indexes;
import org.tiepdan.servicekit.command.Waiters;

/**
 * intake.petition-events, routing.commands and tracking.case-events → compare petitions → decide → routing.case-events; matters of a split
 * petition → routing.commands.
 */
@Configuration(proxyBeanMethods = false)
class DecisionsTopology {

    @Bean
    Function<KStream<byte[], byte[]>, KStream<byte[], byte[]>> decisions(
            LawPack law, RoutingMetrics metrics, Waiters<StoredResult> waiters, AtAStart start, Clock clock) {
        var stores = DeskStores.builders();
        var processors = new Processors(new DecisionProcessor.Means(law, metrics, waiters, start, clock), stores);
        var indexes = new Indexes(law, stores);
        return records -> {
            var decided = indexes.through(records).process(processors, Named.as("decide"));
            decided.process(OfTopic.commands(), Named.as("matters"))
                    .to(
                            Topics.ROUTING_COMMANDS,
                            Produced.with(Serdes.ByteArray(), Serdes.ByteArray())
                                    .withName("matters-to-judge"));
            indexes.hear(decided.process(OfTopic.apart(), Named.as("apart")));
            return decided.process(OfTopic.events(), Named.as("events"));
        };
    }

    /** Declares its own stores, so that they are added to this topology only. */
    private record Processors(DecisionProcessor.Means means, Set<StoreBuilder<?>> stores)
            implements ProcessorSupplier<byte[], byte[], byte[], byte[]> {
        @Override
        public Processor<byte[], byte[], byte[], byte[]> get() {
            return new DecisionProcessor(means);
        }
    }
}
