package org.tiepdan.routing.feed.adapter;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.lawpack.body.Bodies;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.feed.FeedCase;

/** routing.case-events and tracking.case-events → address → agency.&lt;body&gt;. */
@Configuration(proxyBeanMethods = false)
class FeedsTopology {
    static final String STORE = "feed-cases";

    @Bean
    Consumer<KStream<byte[], byte[]>> feeds(LawPack law, RoutingMetrics metrics, Clock clock) {
        var processors = new Processors(law.bodies(), metrics, clock);
        TopicNameExtractor<byte[], Delivery> feed = (key, delivery, context) -> Topics.feed(delivery.body());
        return events -> events.process(processors, Named.as("address"))
                .to(
                        feed,
                        Produced.<byte[], Delivery>as("feeds")
                                .withKeySerde(Serdes.ByteArray())
                                .withValueSerde(Delivery.serde()));
    }

    /** Declares its own store, so that it is added to this topology only. */
    private record Processors(Bodies bodies, RoutingMetrics metrics, Clock clock)
            implements ProcessorSupplier<byte[], byte[], byte[], Delivery> {
        @Override
        public Processor<byte[], byte[], byte[], Delivery> get() {
            return new FeedProcessor(bodies, metrics, clock);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Stores.keyValueStoreBuilder(
                    Stores.persistentKeyValueStore(STORE), Serdes.String(), JsonSerde.of(FeedCase.class)));
        }
    }
}
