package org.tiepdan.servicekit.web.tries;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration for features that answer to a secret code. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TrySettings.class)
public class TryLimits {

    /** Uses the time since the machine started, which cannot be changed. */
    @Bean
    Tries tries(TrySettings settings, MeterRegistry metrics) {
        return new Tries(settings, TimeMeter.SYSTEM_NANOTIME, metrics);
    }
}
