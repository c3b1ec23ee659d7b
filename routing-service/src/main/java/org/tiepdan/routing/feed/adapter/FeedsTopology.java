package org.tiepdan.routing.feed.adapter;

import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.TopicNameExtractor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiepdan.eventing.Topics;
import org.tiepdan.lawpack.LawPack;
import org.tiepdan.routing.adapter.JsonSerde;
import org.tiepdan.routing.adapter.RoutingMetrics;
import org.tiepdan.routing.feed.FeedCase;
import org.tiepdan.routing.feed.NumberedFeed;
import org.tiepdan.servicekit.signing.SigningKey;

/** routing.case-events and tracking.case-events → address → by body → number → agency.&lt;body&gt;. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
class FeedsTopology {
    static final String STORE = "feed-cases";
    static final String NUMBERS = "numbered-feeds";

    /** The key that signs reconciliations only. */
    @Bean
    SigningKey feedKey(FeedSettings settings) {
        return SigningKey.in(settings.keys(), "feed");
    }

    @Bean
    Consumer<KStream<byte[], byte[]>> feeds(
            LawPack law, RoutingMetrics metrics, Clock clock, SigningKey key, FeedSettings settings) {
        var addressing = new Step<byte[]>(
                () -> new FeedProcessor(law.bodies(), metrics, clock),
                Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(STORE), Serdes.String(), JsonSerde.of(FeedCase.class)));
        // One small entry per body, which each event changes. The cache writes it once per commit.
        var numbering = new Step<Delivery>(
                () -> new NumberProcessor(key, clock, settings.look()),
                Stores.keyValueStoreBuilder(
                                Stores.inMemoryKeyValueStore(NUMBERS),
                                Serdes.String(),
                                JsonSerde.of(NumberedFeed.class))
                        .withCachingEnabled());
        TopicNameExtractor<byte[], Delivery> feed = (_, delivery, _) -> Topics.feed(delivery.body());
        return events -> events.process(addressing, Named.as("address"))
                .repartition(Repartitioned.<byte[], byte[]>as("by-body")
                        .withKeySerde(Serdes.ByteArray())
                        .withValueSerde(Serdes.ByteArray()))
                .process(numbering, Named.as("number"))
                .to(
                        feed,
                        Produced.<byte[], Delivery>as("feeds")
                                .withKeySerde(Serdes.ByteArray())
                                .withValueSerde(Delivery.serde()));
    }

    /** Declares its own store, so that it is added to this topology only. */
    private record Step<V>(Supplier<Processor<byte[], byte[], byte[], V>> made, StoreBuilder<?> store)
            implements ProcessorSupplier<byte[], byte[], byte[], V> {
        @Override
        public Processor<byte[], byte[], byte[], V> get() {
            return made.get();
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(store);
        }
    }
}
