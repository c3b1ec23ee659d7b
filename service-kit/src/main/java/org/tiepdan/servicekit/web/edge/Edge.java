package org.tiepdan.servicekit.web.edge;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Registers the edge of one server; a service with its own management port has two. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EdgeSettings.class)
public class Edge {
    /** After the filter that counts requests, so that refusals count too; before every filter that reads the body. */
    private static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<EdgeFilter> edgeFilter(EdgeSettings settings) {
        var registration = new FilterRegistrationBean<>(new EdgeFilter(settings));
        registration.setOrder(ORDER);
        return registration;
    }
}
