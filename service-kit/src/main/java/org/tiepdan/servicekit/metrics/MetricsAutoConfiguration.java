package org.tiepdan.servicekit.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationPredicate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Adds the metrics that every service has, and removes those that none needs. Boot finds this class itself. */
@AutoConfiguration
class MetricsAutoConfiguration {
    private static final String REQUESTS = "http.server.requests";

    @Bean
    MeterFilter clientMetrics() {
        return new ClientMetrics();
    }

    /**
     * Disables other observations, for example of functions and tasks: they cost time for every record and no dashboard shows them.
     */
    @Bean
    ObservationPredicate onlyRequestsAreObserved() {
        return (name, _) -> name.equals(REQUESTS);
    }
}
