package org.tiepdan.servicekit.metrics;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Also counts requests to the management port, for an alert on readiness answers. Not a {@code @Configuration}, which would apply to the
 * application's port; {@code META-INF/spring} registers it for the management context.
 */
class ObservedManagement {
    @Bean
    ServerHttpObservationFilter observationOfManagement(ObservationRegistry observations) {
        return new ServerHttpObservationFilter(observations);
    }
}
