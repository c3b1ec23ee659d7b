package org.tiepdan.servicekit.metrics;

import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.observation.ObservationPredicate;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What every service counts, and what none does: found by Boot itself. */
@AutoConfiguration
class MetricsAutoConfiguration {
    private static final String REQUESTS = "http.server.requests";

    @Bean
    MeterFilter clientMetrics() {
        return new ClientMetrics();
    }

    /** Nobody looks at other observations, of functions and tasks for example, which are made for every record. */
    @Bean
    ObservationPredicate onlyRequestsAreObserved() {
        return (name, _) -> name.equals(REQUESTS);
    }
}
