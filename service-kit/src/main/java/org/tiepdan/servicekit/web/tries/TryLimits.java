package org.tiepdan.servicekit.web.tries;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imported by the feature that answers to a code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrySettings.class)
public class TryLimits {

    /** By the time since the machine started, which nobody sets. */
    @Bean
    Tries tries(TrySettings settings, MeterRegistry metrics) {
        return new Tries(settings, TimeMeter.SYSTEM_NANOTIME, metrics);
    }
}
