package org.tiepdan.servicekit.web.caller;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds the caller of every request and hands it to controllers. Each service has it with its edge; tests import it. */
@Configuration(proxyBeanMethods = false)
public class Callers {

    @Bean
    CallerFilter callerFilter() {
        return new CallerFilter();
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
