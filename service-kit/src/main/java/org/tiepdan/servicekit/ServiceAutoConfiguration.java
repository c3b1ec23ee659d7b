package org.tiepdan.servicekit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.tiepdan.servicekit.clock.TrainingSettings;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.web.ProblemAdvice;

/** Beans that every service has. Boot finds this class itself. */
@AutoConfiguration
@Import({ProblemAdvice.class, ProcessEnd.class})
class ServiceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        return TrainingSettings.clock(environment::getProperty);
    }
}
