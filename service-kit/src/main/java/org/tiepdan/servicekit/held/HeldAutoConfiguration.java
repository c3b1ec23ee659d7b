package org.tiepdan.servicekit.held;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;

/** Beans of a service whose requests read the state of topologies. Boot finds this class itself. */
@AutoConfiguration
@ConditionalOnClass(KafkaStreams.class)
@ConditionalOnProperty(HeldAutoConfiguration.SELF)
class HeldAutoConfiguration {
    static final String SELF = "spring.cloud.stream.kafka.streams.binder.configuration.application.server";

    @Bean
    Topologies topologies(ListableBeanFactory beans) {
        return new Topologies(beans);
    }

    /** The readiness group refers to it by this name. */
    @Bean
    HealthIndicator streams(Topologies topologies) {
        return new StreamsRunning(topologies);
    }

    @Bean
    HeldStores heldStores(
            Topologies topologies,
            @Value("${" + SELF + "}") String self,
            @Value("${server.ssl.bundle:}") String bundle) {
        return new HeldStores(topologies, self, !bundle.isEmpty());
    }

    @Bean
    OtherInstances otherInstances(@Value("${access.bundle:}") String bundle, ObjectProvider<SslBundles> bundles) {
        return bundle.isEmpty()
                ? new OtherInstances()
                : new OtherInstances(bundles.getObject().getBundle(bundle).createSslContext());
    }
}
