package org.tiepdan.servicekit;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tiepdan.servicekit.end.ProcessEnd;
import org.tiepdan.servicekit.web.ProblemAdvice;

/** What every service has. Boot finds this class itself. */
@AutoConfiguration
@Import({ProblemAdvice.class, ProcessEnd.class})
class ServiceAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
