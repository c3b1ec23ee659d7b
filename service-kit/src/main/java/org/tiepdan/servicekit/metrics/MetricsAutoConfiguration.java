package org.tiepdan.servicekit.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationPredicate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Metrics that every service has, and those that none should have. Boot finds this class itself. */
@AutoConfiguration
class MetricsAutoConfiguration {
    private static final String REQUESTS = "http.server.requests";

    @Bean
    MeterFilter clientMetrics() {
        return new ClientMetrics();
    }

    /**
     * Other observations, of functions and tasks for example, cost time for every record and no dashboard shows them.
     */
    @Bean
    ObservationPredicate onlyRequestsAreObserved() {
        return (name, _) -> name.equals(REQUESTS);
    }
}
