package org.tiepdan.servicekit.metrics;

import io.micrometer.observation.ObservationRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.ServerHttpObservationFilter;

/**
 * Counts the requests to the port of management too: an alert looks at how readiness was answered. Not a {@code @Configuration}, which
 * the application would find for its own port; {@code META-INF/spring} names it to that of management.
 */
class ObservedManagement {
    @Bean
    ServerHttpObservationFilter observationOfManagement(ObservationRegistry observations) {
        return new ServerHttpObservationFilter(observations);
    }
}
